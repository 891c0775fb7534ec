/**
 * What a box on the live page must say, or must not, before it is hidden. The phrases of the rules accuse: "your e-mail
 * address" is an ask's line to them, and stands in every form for signing in. These words convict or acquit.
 */
const letter = [
  'news-?\\s?letter', 'mailing[ -]?list', '(?<!un)subscri(?:be|ption to our)', 'daily briefing',
  'abonnier', 'rundbrief', 'infolettre', "lettre d[e'’ ]+information", "(?<!dés)s['’]abonner", '(?<!dés)abonnez', 'bolet[ií]n', 'suscr[ií]b', 'boletim', 'subscrev',
  'nieuwsbrief', 'nyhetsbrev', 'nyhedsbrev', 'biuletyn', 'розсил', 'підпи(?:сатис|шіться|шись|суйтес)', 'рассыл', 'подпи(?:саться|шитесь|шись|сывайтесь)', 'bülten', 'メルマガ', 'ニュースレター', '購読', '뉴스레터', '구독', '订阅', '訂閱', '电子报', '電子報',
];
/** What comes into an inbox, and what comes again and again: together they are a letter, each alone is a ticket, an answer or an alarm. */
const inbox = ['(?:in|to|into) your inbox', 'e-?mail (?:alerts|updates)', 'ins postfach', 'boîte (?:mail|de réception)', 'bandeja de entrada', 'casella di posta', 'caixa de entrada', 'je inbox', 'skrzynk', 'поштову скриньку', 'на почту'];
const often = ['daily', 'weekly', 'monthly', '(?:every|each) (?:day|week|month|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)', 'täglich', 'wöchentlich', 'jede[nr]? ', 'chaque', 'tous les', 'quotidien', 'hebdo', 'cada ', 'diari', 'semana', '\\bogni\\b', 'settiman', '\\belke\\b', 'dagelijks', 'wekelijks', '\\bvarje\\b', '\\bhver\\b', 'codzien', 'co tydzień', 'щод', 'щотиж', 'кажд', 'ежедн', 'еженед'];
/** Where a letter is ended. */
const ending = [
  'unsubscri', 'opt(?:ing)?[ -]?out', 'remove me', '(?:delete|close) (?:\\S+ )?(?:account|membership|profile)', 'delete for', 'abbestell', 'abmeld', 'austragen', 'löschen', 'désabonn', 'désinscri', 'supprimer', 'darse? de baja', 'darme de baja', 'eliminar', 'cancelar (?:la |a |mi |minha )?(?:suscrip|subscri|assin)', 'disiscri', 'annulla (?:l[’\']?)?iscri', 'cancella (?:l[’\']?)?iscri', 'uitschrijv', 'afmeld', 'verwijder', 'avregistr', 'avprenumer', 'avmeld', 'frameld', 'wypis', 'usuń', 'відпис', 'видалити', 'отпис', 'удалить', 'aboneliğ\\S* iptal', '配信停止', '購読解除', '구독 취소', '退订', '退訂',
];
/** What an address is given for beside letters: an alarm, a seat, a file, an answer. */
const errand = [
  'notify me', 'alerts?\\b', 'warnings?\\b', 'in[ -]stock', 'stock (?:is )?available', 'back soon', 'incident', 'outage', '\\bseat\\b', 'webinar', 'reports?\\b', 'white ?paper', 'e-?book', 'reply', 'answer', 'question', 'quote\\b', 'price (?:drop|change|watch)', 'prices?\\b', '\\bjobs?\\b', 'invoice', 'receipt', 'waitlist', 'waiting list', '\\bvote\\b', 'how can we help',
  'benachrichtig(?:e mich|t mich|en sie mich)', 'warnung', 'wieder (?:da|verfügbar|lieferbar)', 'verfügbar', 'störung', 'sitzplatz', 'bericht', 'antwort', 'frage\\b', 'warteliste', 'stellenangebot', 'preisalarm', 'jobalarm', 'pr[ée]v(?:enez|enir)[- ]moi', 'alerte', 'avertissement', 'de nouveau disponible', 'en stock', 'webinaire', 'rapport\\b', 'réponse', 'liste d[’\']attente', 'av[ií]s[ae](?:me|rme)', 'alertas?\\b', 'disponible', 'webinario', 'informe\\b', 'respuesta', 'pregunta', 'lista de espera', 'avvis[ai]mi', 'allerta', 'disponibile', 'rapporto', 'risposta', 'lista d[’\']attesa', 'avise-me', 'disponível', 'relatório', 'resposta',
  'waarschuw', 'op voorraad', 'antwoord', 'wachtlijst', 'bevaka', 'i lager', 'på lager', 'varsl', 'svar\\b', 'powiadom mnie', 'alert\\b', 'ostrzeże', 'dostępn', 'odpowied', 'raport', 'повідомте мене', 'повідомити мене', 'попереджен', 'наявност', 'відповід', 'звіт', 'вебінар', 'сообщите мне', 'уведомить', 'предупрежд', 'наличи', 'ответ', 'отч[её]т', 'вебинар', 'haber ver', 'stok', '再入荷', '入荷', 'お知らせする', '재입고', '到货', '到貨',
];
/** Words that leave no doubt: an alarm may come by "subscribe", a letter about jobs is a letter. */
const letterItself = /(?<!un)news-?\s?letter|mailing[ -]?list|rundbrief|infolettre|lettre d[e'’ ]+information|bolet[ií]n|boletim|nieuwsbrief|nyhetsbrev|nyhedsbrev|biuletyn|розсил|рассыл|bülten|メルマガ|ニュースレター|뉴스레터|电子报|電子報/i;
/** How a page calls itself that is a letter's own. */
const letterPage = /\b(?:the|my|our|daily|weekly|morning|evening|sunday|friday) (?:\S+ )?(?:letter|briefing|digest)\b|\bletters?$|\bletters (?:by|from)\b|subscribe (?:to|for)/i;
const account = [
  'log(?:ging)?[ -]?in\\b', 'sign(?:ing)?[ -]?in\\b', 'magic[ -]link', 'one[ -]time', 'pass-?(?:word|code|key)', '(?:your|my|an) account', '(?:e-?mail|send) (?:you|me) a (?:\\S+ )?(?:link|code)',
  'einloggen', 'passwort', '(?:kunden|benutzer)?konto', 'connexion', 'se connecter', 'connectez-vous', 'mot de passe', 'iniciar? sesi[óo]n', 'contraseña', '(?:tu|su|una) cuenta', 'accedi', 'iniciar sessão', 'senha', 'palavra-passe',
  'inloggen', 'wachtwoord', 'zaloguj', 'logowani', 'hasł', 'увійти', 'вхід', 'пароль', 'акаунт', 'обліков', 'войти', 'вход в', 'аккаунт', 'logga in', 'lösenord', 'logg inn', 'log ind', 'passord', 'adgangskode', 'giriş yap', 'oturum', 'şifre', 'ログイン', 'パスワード', '로그인', '비밀번호', '登录', '登入', '密码', '密碼',
];
const business = [
  'petitio', 'p[eé]titi', 'petici', 'petycj', 'петиц', 'sign (?:the|this|now)', 'tickets?\\b', 'check ?out', '\\b(?:cart|basket)\\b', 'place order', '\\border (?:now|form|summary)', 'your (?:order|cart|basket|bag|details)', 'shipping', 'delivery', '(?:pay|buy|book|reserve|register) now', 'book (?:a|your)', 'contact (?:information|details)', 'rsvp',
  'kasse\\b', 'bestell', 'warenkorb', 'buchen', 'unterschr', 'panier', 'commande', 'r[ée]serv', 'billet', 'entradas', 'pedido', 'carrito', 'koszyk', 'zamów', 'bilet', 'кошик', 'замовл', 'квит', 'корзин', 'заказ', 'билет',
];
const share = ['\\bshar(?:e|ing)\\b', 'addtoany', 'teilen', 'partag', 'compart', 'condivid', 'delen\\b', 'dela\\b', 'del på', 'del artik', 'paylaş', 'поділит', 'пошир', 'поделит', 'udostępn', 'podziel', 'シェア', '共有', '공유', '分享', 'facebook', 'twitter', 'whatsapp', 'telegram', 'linkedin', 'reddit', 'pinterest', 'messenger', 'bluesky', 'mastodon'];
const gift = ['donat', '\\bgive\\b', 'support', 'contribut', 'member', 'patron', 'spende', 'unterstütz', 'mitglied', '\\bdons?\\b', 'soutenir', 'adhér', 'donar', 'apoya', 'socio', 'doar', 'apoi', 'sostien', 'doneer', 'steun', 'wesprzyj', 'wspieraj', 'підтрима', 'донат', 'поддерж', 'stötta', 'støtt', 'bağış', 'destek', '寄付', '支援', '후원', '捐'];
/** How sites name what signs a reader in: a form's address, an id. "author" is somebody else. */
const accountName = /(?:^|[^a-z])(?:log-?_?in|sign-?_?in|log-?_?on|auth(?:enticate|entication|n|orize)?|sso|oauth2?|regist(?:er|ration)|session|account|password(?:less)?|magic-?_?link)(?![a-z])/i;
const letterName = /news-?_?letter|mailing-?_?list|(?<!un)subscri|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletin|mc-embedded|mc4wp|list-manage|klaviyo|convertkit|mailerlite|beehiiv/i;

const letterWords = anyOf(letter);
const inboxWords = anyOf(inbox);
const oftenWords = anyOf(often);
const endingWords = anyOf(ending);
const errandWords = anyOf(errand);
const accountWords = anyOf(account);
const businessWords = anyOf(business);
const shareWords = anyOf(share);
const giftWords = anyOf(gift);

/** "Newsletter", "subscribe": what an ask for an address is for. */
export function saysLetter(text: string): boolean {
  return letterWords.test(text) || (inboxWords.test(text) && oftenWords.test(text));
}

/** As `saysLetter`, without a doubt. */
export function namesLetter(text: string): boolean {
  return letterItself.test(text);
}

/** Whether a page that is called so is a letter's own. */
export function isLetterTitle(text: string): boolean {
  return letterItself.test(text) || letterPage.test(text);
}

/** "Unsubscribe", "close my account". */
export function saysEnding(text: string): boolean {
  return endingWords.test(text);
}

/** "Notify me", "save my seat", "send me the report". */
export function saysErrand(text: string): boolean {
  return errandWords.test(text);
}

/** "Log in", "we send you a link": the way in of a reader who is known here. */
export function saysAccount(text: string): boolean {
  return accountWords.test(text);
}

/** A petition, a ticket, an order: the address is given for something that the reader came for. */
export function saysBusiness(text: string): boolean {
  return businessWords.test(text);
}

/** "Donate", "become a member". */
export function saysGift(text: string): boolean {
  return giftWords.test(text);
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
