import { donationAsk } from '../../../../../src/extract/declutter/rules/donation-ask.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(donationAsk, {
  takes: {
    'links that ask: first, last, or in italics': {
      page: storyWith([
        '<a href="/membership">Become a member</a> and read every tide table first.', '<em>Our tables are free since some of you pay. <a href="/donate">Make a gift</a> before midnight and it is doubled.</em>',
        '<em>Si te gusta lo que hacemos, <a href="/apoyo">apóyanos</a> con una pequeña aportación mensual.</em>', 'Love our work? <a href="https://ko-fi.com/x">Buy us a coffee</a>.', 'この記事は読者の力で書かれています。<a href="/donate">寄付する</a>',
      ].map((text) => `<p>${text}</p>`).join(`<p>${'The wardens counted the boats in and out, and wrote each of them down in the book at the gate. '.repeat(2)}</p>`)),
      gone: ['Become a member', 'Our tables are free', 'Si te gusta', 'Love our work', '寄付する'],
    },
    'a strip above the page': { page: storyWith('<div><p>Stand behind our journalism.</p><p>Help us reach 20,000 members.</p><a href="/join">Join us</a></div>', 'top'), gone: ['Stand behind our journalism', '20,000 members'] },
    'a strip that only names a goal': { page: storyWith('<div><p>Help us reach 20,000 members.</p></div>', 'top'), gone: ['20,000 members'] },
    'an appeal below the story, half of which asks for nothing': { page: storyWith('<div><h2>Independent reporting needs a community —<br>not a paywall.</h2><p>We work every day to show what happens at the coast, and we keep it open to everyone, because trustworthy news should be within reach of all of us and of you.</p><p>Our goal: reach 20,000 members to show that independent journalism can live. Will you help us do it?</p><p>Can we reach 20,000 members?</p></div>', 'after'), gone: ['needs a community', 'We work every day', 'Will you help us', 'Can we reach'] },
    'the same appeal as bare lines in the body': { page: storyWith('<h2>Independent reporting needs a community — not a paywall.</h2><p>We work every day to show what happens at the coast, and we keep it open to everyone, because trustworthy news should be within reach of all of us and of you.</p><p>Our goal: reach 20,000 members to show that independent journalism can live. Will you help us do it?</p><p>Can we reach 20,000 members?</p>', 'after'), gone: ['needs a community', 'We work every day', 'Will you help us', 'Can we reach'] },
    'a letter from the editor with amounts': { page: storyWith('<section><h3>Before you go</h3><p>I have edited this paper for nine years, and I have never asked you for money before today. We have no owner and no shareholders, and our reporters answer only to you.</p><p>If you value our independent journalism, please consider making a monthly contribution. It takes a minute.</p><button>5 a month</button><button>10 a month</button><a href="/donate">Give once</a></section>', 'after'), gone: ['nine years', 'please consider', '5 a month'] },
    'a favor below the story': { page: storyWith('<section><h4>Since you read on to here, we have a small favor to ask</h4><p>It is the last week of the year, in which most of what pays our reporters comes in, and every crown that you give is doubled by the harbor fund until the bells ring.</p><a href="/donate">Double my crown</a></section>', 'after'), gone: ['small favor', 'Double my crown'] },
    'a box between paragraphs': { page: storyWith('<aside><p>Support independent journalism. Become a member today and help us keep our reporting free.</p><a href="/membership">Join</a></aside>'), gone: ['Support independent journalism'] },
    'an ask in Hindi': { page: storyWith('<p>हम एक गैर-लाभकारी संगठन हैं. हमारी पत्रकारिता के लिए <a href="/support">आर्थिक मदद करें</a>.</p>'), gone: ['पत्रकारिता'] },
    "the author's note below a story": { page: storyWith('<p><strong>Note from the author:</strong></p><p><em>I wrote this piece for you, and we have written of the free pier for nine years. By becoming our member you can help us continue for nine years more.</em></p>', 'after'), gone: ['Note from the author', 'for nine years more'] },
    'a German ask': { page: storyWith('<div><p>Unser Journalismus ist unabhängig und frei zugänglich. Unterstützen Sie uns bitte mit einer Spende.</p><a href="/spenden">Jetzt spenden</a></div>', 'after'), gone: ['Unterstützen Sie uns'] },
    'a Ukrainian ask': { page: storyWith('<div><p>Ми незалежна редакція і працюємо завдяки читачам. Підтримайте нас — станьте учасником спільноти.</p><a href="/support">Підтримати</a></div>', 'after'), gone: ['Підтримайте нас'] },
    'a French ask': { page: storyWith('<div><p>Soutenez une presse libre et indépendante : votre don finance nos enquêtes.</p><a href="/don">Faire un don</a></div>', 'after'), gone: ['Soutenez une presse'] },
    'a Japanese ask': { page: storyWith('<div><p>私たちの報道は読者の皆さまの寄付で成り立っています。ご支援をお願いします。</p><a href="/kifu">寄付する</a></div>', 'after'), gone: ['ご支援をお願い'] },
    'lines that end in the link': {
      page: storyWith([
        'Unterstützen Sie unabhängigen Journalismus – schon ab 5 Euro im Monat. <a href="/abo">Jetzt Mitglied werden</a>', 'Apóyanos: haz posible el periodismo independiente. <a href="/socios">Hazte socio</a>',
        'Support our journalism, as 9,000 islanders do already. <a href="/membership">Here is how</a>', 'Soutenez une presse libre et indépendante : <a href="/don">faites un don</a>.',
      ].map((text) => `<p>${text}</p>`).join(`<p>${'The wardens counted the boats in and out, and wrote each of them down in the book at the gate. '.repeat(2)}</p>`)),
      gone: ['Unterstützen Sie', 'Apóyanos', 'Support our journalism', 'Soutenez une presse'],
    },
  },
  keeps: {
    'a sentence in italics at the end that speaks of members': storyWith('<p>The warden wrote to all:</p><p><em>You are members of a free and independent guild, and we give you the key of the gate.</em></p>', 'after'),
    'links that ask for others, in a sentence, or in a quote': storyWith([
      '<a href="https://fund.example/donate">Donate now</a> is what the fund of the island writes under each of its letters.', '<em>To help the crew, <a href="https://fund.example/donate">donate now</a> at the fund of the island.</em>',
      'The wardens say that visitors may <a href="/membership">become a member</a> of the league at the gate.', '“<a href="/membership">Become a member</a> and read it first,” said the poster at the gate.',
    ].map((text) => `<p>${text}</p>`).join('')),
    'where to give, told as news': storyWith('<p>Please donate to the lifeboat fund of the island council: <a href="https://fund.example/donate">donate here</a>.</p>'),
    'a story about donations': storyWith('<p>Readers asked how to help: donations to the harbor families can be made to account 123-456-789 at the Savings Bank, the charity said, and clothes can be brought to the church hall on Saturday.</p>'),
    'a favor among neighbors': storyWith('<p>“I have a small favor to ask of the council,” said the warden, and handed over the key of the gate.</p>'),
    'a quoted plea': storyWith('<p>“Please donate to the lifeboat fund, because we need your support now more than at any time in our history,” said the chairwoman, Mara Lind, to loud applause.</p>'),
    'a short call with an account number, told as news': storyWith('<p>Those who want to help may give to the fund of the island council.</p>'),
    'members as a subject': storyWith('<p>The union hopes to reach 20,000 members by the end of the decade, its secretary said, and to open an office on each of the islands where the fishing boats still land their catch.</p>'),
  },
});
