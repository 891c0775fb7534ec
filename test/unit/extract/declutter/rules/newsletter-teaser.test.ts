import { newsletterTeaser } from '../../../../../src/extract/declutter/rules/newsletter-teaser.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(newsletterTeaser, {
  takes: {
    'terms without a form, with the pitch above them': { page: storyWith('<div><p><strong>The Daily:</strong> Join over 2 million Daily subscribers and get our best stories.</p><p>By signing up, you agree to receive this newsletter, other updates about the Dispatch and its offerings, and our Terms of Service.</p></div>'), gone: ['Join over', 'By signing up'] },
    'a link that asks, in a line without the word': { page: storyWith('<p>Never miss a storm. <a href="/alerts">Sign up for storm warnings</a>.</p>'), gone: ['Never miss', 'Sign up'] },
    'an ask in a sentence': { page: storyWith('<p>Subscribe to our newsletter for the latest from the pier.</p>'), gone: ['Subscribe'] },
    'a pitch that is a link': { page: storyWith('<p><a href="/newsletters/coast">Sign up for our Coast newsletter and get it in your inbox every Friday</a></p>'), gone: ['Sign up for our Coast'] },
    'a pitch with a link at its end': { page: storyWith('<p>Get the best of our reporting in your inbox: sign up to our weekly newsletter <a href="/newsletter">here</a>.</p>'), gone: ['in your inbox'] },
    'a named box without a form': { page: storyWith('<section class="newsletter-box"><h2>The Coast Letter</h2><p>Our newsletter brings you the week at sea, every Friday morning.</p></section>'), gone: ['The Coast Letter', 'every Friday'] },
    'a German pitch': { page: storyWith('<p>Hier ist die Küste: Unser Newsletter informiert Sie jeden Morgen. <a href="/newsletter">Newsletter abonnieren</a></p>'), gone: ['informiert Sie jeden Morgen'] },
    'a Spanish pitch': { page: storyWith('<p><a href="/boletines">Suscríbete a nuestra newsletter y recibe en tu correo las noticias del puerto</a></p>', 'after'), gone: ['Suscríbete'] },
    'a box in a language without a list': { page: storyWith('<div><p>Iratkozzon fel hírlevelünkre, és minden reggel elküldjük a legfontosabb híreket.</p><a href="/newsletter">Feliratkozás</a></div>'), gone: ['Iratkozzon fel', 'Feliratkozás'] },
    'a heading, a pitch and a link to one letter, or a button that asks': {
      page: storyWith('<section><h4>« Vent du large »</h4><p>Comment vivre avec la mer ? Chaque semaine, nos meilleurs articles sur le sujet</p><a href="https://dispatch.example/newsletters/x">S’inscrire</a></section><div><h3>The Coast Letter</h3><p>The week at sea, every Friday.</p><button>Sign up</button></div>'),
      gone: ['Vent du large', 'Comment vivre', 'The Coast Letter', 'every Friday'],
    },
  },
  keeps: {
    'terms that are told of': storyWith('<p>“By signing up, you agree to receive this newsletter,” it said.</p><p>Skippers who signed up would join over 2 million subscribers, the office said.</p>'),
    'a heading, words, and the link to a letter that is told of': storyWith('<section><h4>The tower</h4><p>The warden writes a letter of her own.</p><a href="https://tower.example/newsletters/march">March</a></section>'),
    'where to sign up, told as news': storyWith('<p>Pilots can <a href="/signup">sign up for the course</a> at the gate until Friday, the wardens said, and bring their own lamps.</p><p>The office asks all to <a href="https://gov.example/signup">sign up for the course</a>.</p>'),
    'what newsletters say, quoted': storyWith('<p>„Jetzt abonnieren“ steht auf jeder Kiste, die am Pier ausgeladen wird.</p><p>Sign up here, the warden said.</p>'),
    'an issue of a newsletter as the source': storyWith('<div><p>The harbor office wrote of the first crack four years ago.</p><a href="https://harbor.example/newsletter/2022/march.pdf">The letter of March 2022</a></div>'),
    'a story about a newsletter': storyWith('<p>The mayor announced the closing in her weekly newsletter, which goes to nine hundred households, and then answered questions about it at the <a href="/market">market</a>.</p>'),
    'where a group talks': storyWith('<p>You can help us on the <a href="https://tide.example/mailing-list">mailing list</a>, with the <a href="https://tide.example/bugs">bugs</a> and with the <a href="https://tide.example/code">code</a>.</p>'),
    'a newsletter quoted': storyWith('<p>“I read about it in a newsletter,” Holm said.</p>'),
  },
});
