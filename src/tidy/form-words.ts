/**
 * What a box on the live page must say, or must not, before it is hidden. The phrases of the rules accuse: "your e-mail
 * address" is an ask's line to them, and stands in every form for signing in. These words convict or acquit.
 */
const letter = [
  'news-?\\s?letter', 'mailing[ -]?list', 'subscribe', '(?:in|to|into) your inbox', 'e-?mail (?:alerts|updates)', 'daily briefing',
  'abonnier', 'ins postfach', 'rundbrief', 'infolettre', "lettre d[e'’ ]+information", "s['’]abonner", 'abonnez', 'bolet[ií]n', 'suscr[ií]b', 'boletim', 'subscrev',
  'nieuwsbrief', 'nyhetsbrev', 'nyhedsbrev', 'biuletyn', 'розсил', 'підпи(?:сатис|шіться|шись|суйтес)', 'рассыл', 'подпи(?:саться|шитесь|шись|сывайтесь)', 'bülten', 'メルマガ', 'ニュースレター', '購読', '뉴스레터', '구독', '订阅', '訂閱', '电子报', '電子報',
];
const account = [
  'log(?:ging)?[ -]?in\\b', 'sign(?:ing)?[ -]?in\\b', 'magic[ -]link', 'one[ -]time', 'pass-?(?:word|code|key)', '(?:your|my|an) account', '(?:e-?mail|send) (?:you|me) a (?:\\S+ )?(?:link|code)',
  'einloggen', 'passwort', '(?:kunden|benutzer)?konto', 'connexion', 'se connecter', 'connectez-vous', 'mot de passe', 'iniciar? sesi[óo]n', 'contraseña', '(?:tu|su|una) cuenta', 'accedi', 'iniciar sessão', 'senha', 'palavra-passe',
  'inloggen', 'wachtwoord', 'zaloguj', 'logowani', 'hasł', 'увійти', 'вхід', 'пароль', 'акаунт', 'обліков', 'войти', 'вход в', 'аккаунт', 'logga in', 'lösenord', 'logg inn', 'log ind', 'passord', 'adgangskode', 'giriş yap', 'oturum', 'şifre', 'ログイン', 'パスワード', '로그인', '비밀번호', '登录', '登入', '密码', '密碼',
];
const business = [
  'petitio', 'p[eé]titi', 'petici', 'petycj', 'петиц', 'sign (?:the|this|now)', 'tickets?\\b', 'checkout', 'place order', '\\border (?:now|form|summary)', 'your (?:order|cart|basket|bag|details)', 'shipping', 'delivery', '(?:pay|buy|book|reserve|register) now', 'book (?:a|your)', 'contact (?:information|details)', 'rsvp',
  'kasse\\b', 'bestell', 'warenkorb', 'buchen', 'unterschr', 'panier', 'commande', 'r[ée]serv', 'billet', 'entradas', 'pedido', 'carrito', 'koszyk', 'zamów', 'bilet', 'кошик', 'замовл', 'квит', 'корзин', 'заказ', 'билет',
];
const share = ['\\bshar(?:e|ing)\\b', 'addtoany', 'teilen', 'partag', 'compart', 'condivid', 'delen\\b', 'dela\\b', 'del på', 'del artik', 'paylaş', 'поділит', 'пошир', 'поделит', 'udostępn', 'podziel', 'シェア', '共有', '공유', '分享', 'facebook', 'twitter', 'whatsapp', 'telegram', 'linkedin', 'reddit', 'pinterest', 'messenger', 'bluesky', 'mastodon'];
/** How sites name what signs a reader in: a form's address, an id. "author" is somebody else. */
const accountName = /(?:^|[^a-z])(?:log-?_?in|sign-?_?in|log-?_?on|auth(?:enticate|entication|n|orize)?|sso|oauth2?|regist(?:er|ration)|session|account|password(?:less)?|magic-?_?link)(?![a-z])/i;
const letterName = /news-?_?letter|mailing-?_?list|subscri|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletin|mc-embedded|mc4wp|list-manage|klaviyo|convertkit|mailerlite|beehiiv/i;

const letterWords = anyOf(letter);
const accountWords = anyOf(account);
const businessWords = anyOf(business);
const shareWords = anyOf(share);

/** "Newsletter", "subscribe": what an ask for an address is for. */
export function saysLetter(text: string): boolean {
  return letterWords.test(text);
}

/** "Log in", "we send you a link": the way in of a reader who is known here. */
export function saysAccount(text: string): boolean {
  return accountWords.test(text);
}

/** A petition, a ticket, an order: the address is given for something that the reader came for. */
export function saysBusiness(text: string): boolean {
  return businessWords.test(text);
}

export function saysShare(text: string): boolean {
  return shareWords.test(text);
}

/** Whether the names of a form are those of a way in. A letter's own form may say "register" too. */
export function isAccountName(name: string): boolean {
  return accountName.test(name) && !letterName.test(name);
}

export function isLetterName(name: string): boolean {
  return letterName.test(name);
}

/** One pattern for all of them, in any case. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i');
}
