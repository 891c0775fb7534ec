import { loginBox } from '../../../../../src/extract/declutter/rules/login-box.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(loginBox, {
  takes: {
    'a form with a password': { page: storyWith('<form><h3>Sign in</h3><input name="user"><input type="password"><button>Sign in</button><a href="/forgot">Forgot your password?</a></form>', 'after'), gone: ['Sign in', 'Forgot your password'] },
    'links alone': { page: storyWith('<p><a href="/login">Log in</a></p>', 'before'), gone: ['Log in'] },
    'what an account would be for, above the ways to one': { page: storyWith('<div><p>記事を保存して後で読むことができます。この機能のご利用には会員登録が必要です。</p><div><div><a href="/new">新規登録</a></div><div><a href="/in">ログインする</a></div></div></div>', 'before'), gone: ['会員登録が必要', '新規登録'] },
  },
  keeps: {
    'logging in as news': storyWith('<p>To sign in to the harbor office’s own system the thieves needed only a name, the report says, because the password had been written on the door since the spring.</p>'),
    'an account in the news, the way to one below it': storyWith('<div><p>港の新しい予約サイトを使うには会員登録が必要で、漁師たちは窓口に並び続けた。</p><p>窓口は夜まで開いていた。</p><p><a href="/harbour">港</a></p></div>'),
  },
});
