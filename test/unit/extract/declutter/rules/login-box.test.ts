import { loginBox } from '../../../../../src/extract/declutter/rules/login-box.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(loginBox, {
  takes: {
    'a form with a password': { page: storyWith('<form><h3>Sign in</h3><input name="user"><input type="password"><button>Sign in</button><a href="/forgot">Forgot your password?</a></form>', 'after'), gone: ['Sign in', 'Forgot your password'] },
    'links alone': { page: storyWith('<p><a href="/login">Log in</a></p>', 'before'), gone: ['Log in'] },
  },
  keeps: {
    'logging in as news': storyWith('<p>To sign in to the harbor office’s own system the thieves needed only a name, the report says, because the password had been written on the door since the spring.</p>'),
  },
});
