import { normalise } from '../extract/declutter/scene.ts';

/**
 * What a box on the live page must say, or must not, before it is hidden. The phrases of the rules accuse: "your e-mail
 * address" is an ask's line to them, and stands in every form for signing in. These words convict or acquit.
 */
/** Words that leave no doubt: an alarm may come by "subscribe", a letter about jobs is a letter. */
const itself = [
  '(?<!un)news-?\\s?letter', 'mailing[ -]?list', 'rundbrief', 'infolettre', "lettre d[e'’ ]+information", 'bolet[ií]n', 'boletim', 'nieuwsbrief', 'nyhetsbrev', 'nyhedsbrev', 'biuletyn', 'розсил', 'рассыл', 'bülten', 'メルマガ', 'ニュースレター', '뉴스레터', '电子报', '電子報', 'uutiskirje', 'hírlev', 'ενημερωτικ\\S* (?:\\S+ )?δελτι', 'نشر[ةتا]\\S* (?:ال)?(?:بريدي|اخباري)', 'قائم[ةت]\\S* (?:ال)?بريدي', 'ניוזלטר', 'רשימת ה?(?:תפוצה|דיוור)', 'न्यूज ?लेटर', 'bản tin',
];
const letter = [
  ...itself,
  '(?<!un)subscri(?:be|ption to our)', 'daily briefing', 'abonnier', "(?<!dés)s['’]abonner", '(?<!dés)abonnez', 'suscr[ií]b', 'subscrev', 'підпи(?:сатис|шіться|шись|суйтес)', 'подпи(?:саться|шитесь|шись|сывайтесь)', '購読', '구독', '订阅', '訂閱', '(?<!dez)abon(?:eaz[ăa]-te|a[ţt]i-v[ăa]|ez(?!i)|are)', 'buletin(?:ul)? inform', 'feliratkoz', 'iratkozz\\S* fel', '\\bodeb[ií]r(?:at|ej)', 'k odb[ěe]ru (?!krve)', '(?<!अन)सब्सक्राइब', '(?<!berhenti )berlangganan', 'nhận tin(?! nhắn)',
];
/** What comes into an inbox, and what comes again and again: together they are a letter, each alone is a ticket, an answer or an alarm. */
const inbox = [
  '(?:in|to|into) your inbox', 'e-?mail (?:alerts|updates)', 'ins postfach', 'boîte (?:mail|de réception)', 'bandeja de entrada', 'casella di posta', 'caixa de entrada', 'je inbox', 'skrzynk', 'поштову скриньку', 'на почту',
];
const often = [
  'daily', 'weekly', 'monthly', '(?:every|each) (?:day|week|month|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)', 'täglich', 'wöchentlich', 'jede[nr]? ', 'chaque', 'tous les', 'quotidien', 'hebdo', 'cada ', 'diari', 'semana', '\\bogni\\b', 'settiman', '\\belke\\b', 'dagelijks', 'wekelijks', '\\bvarje\\b', '\\bhver\\b', 'codzien', 'co tydzień', 'щод', 'щотиж', 'кажд', 'ежедн', 'еженед',
];
/** Where a letter is ended. */
const ending = [
  'unsubscri', 'opt(?:ing)?[ -]?out', 'remove me', '(?:delete|close) (?:\\S+ )?(?:account|membership|profile)', 'delete for', 'abbestell', 'abmeld', 'austragen', 'löschen', 'désabonn', 'désinscri', 'supprimer', 'darse? de baja', 'darme de baja', 'eliminar', 'cancelar (?:la |a |mi |minha )?(?:suscrip|subscri|assin)', 'disiscri', 'annulla (?:l[’\']?)?iscri', 'cancella (?:l[’\']?)?iscri', 'uitschrijv', 'afmeld', 'verwijder', 'avregistr', 'avprenumer', 'avmeld', 'frameld', 'wypis', 'usuń', 'відпис', 'видалити', 'отпис', 'удалить', 'aboneliğ\\S* iptal', '配信停止', '購読解除', '구독 취소', '退订', '退訂',
  'dezabon', '[şs]terge', 'διαγραφ', 'απεγγραφ', 'peruut', 'peru (?:uutis|tila)', 'poista', 'leiratkoz', 'iratkozz\\S* le', 'odhl[áa][sš]', 'zrušit', 'الغاء (?:ال)?اشتراك', 'להסיר', 'הסיר[הו]', 'הסרה(?![א-ת])', 'ביטול', 'अनसब्सक्राइब', 'रद्द', 'berhenti', 'h(?:ủy|uỷ) ',
];
/** What an address is given for beside letters: an alarm, a seat, a file, an answer. */
const errand = [
  'notify me', 'alerts?\\b', 'warnings?\\b', 'in[ -]stock', 'stock (?:is )?available', 'back soon', 'incident', 'outage', '\\bseat\\b', 'webinar', 'reports?\\b', 'white ?paper', 'e-?book', 'reply', 'answer', 'question', 'quote\\b', 'price (?:drop|change|watch)', 'prices?\\b', '\\bjobs?\\b', 'invoice', 'receipt', 'waitlist', 'waiting list', '\\bvote\\b', 'how can we help',
  'benachrichtig(?:e mich|t mich|en sie mich)', 'warnung', 'wieder (?:da|verfügbar|lieferbar)', 'verfügbar', 'störung', 'sitzplatz', 'bericht', 'antwort', 'frage\\b', 'warteliste', 'stellenangebot', 'preisalarm', 'jobalarm', 'pr[ée]v(?:enez|enir)[- ]moi', 'alerte', 'avertissement', 'de nouveau disponible', 'en stock', 'webinaire', 'rapport\\b', 'réponse', 'liste d[’\']attente', 'av[ií]s[ae](?:me|rme)', 'alertas?\\b', 'disponible', 'webinario', 'informe\\b', 'respuesta', 'pregunta', 'lista de espera', 'avvis[ai]mi', 'allerta', 'disponibile', 'rapporto', 'risposta', 'lista d[’\']attesa', 'avise-me', 'disponível', 'relatório', 'resposta',
  'waarschuw', 'op voorraad', 'antwoord', 'wachtlijst', 'bevaka', 'i lager', 'på lager', 'varsl', 'svar\\b', 'powiadom mnie', 'alert\\b', 'ostrzeże', 'dostępn', 'odpowied', 'raport', 'повідомте мене', 'повідомити мене', 'попереджен', 'наявност', 'відповід', 'звіт', 'вебінар', 'сообщите мне', 'уведомить', 'предупрежд', 'наличи', 'ответ', 'отч[её]т', 'вебинар', 'haber ver', 'stok', '再入荷', '入荷', 'お知らせする', '재입고', '到货', '到貨',
  'anun[ţt][ăa]-m', 'disponibil', 'în stoc', 'r[ăa]spuns', 'întreb', 'ειδοποι', 'αποθεμα', 'απαντησ', 'ερωτησ', 'ilmoita (?:minulle|kun)', 'varasto', 'vastau', 'kysymy', 'értesíts', 'raktár', 'válasz', 'kérdés', 'upozorn', 'sklad', 'odpově', 'نبهني', 'تنبيه', 'اشعار', 'متوفر', 'اجاب', 'سؤال', 'استفسار', 'עדכנו אותי', 'התרא', 'במלאי', 'תשוב', 'שאלה', 'सूचित', 'अलर्ट', 'उपलब्ध', 'जवाब', 'सवाल', 'प्रश्न', 'beri ?tahu', 'tersedia', '[bp]ertanya', 'tanyakan', 'báo cho tôi', 'cảnh báo', 'có hàng', 'trả lời', 'câu hỏi',
];
/** How a page calls itself that is a letter's own. */
const letterPage = /\b(?:the|my|our|daily|weekly|morning|evening|sunday|friday) (?:\S+ )?(?:letter|briefing|digest)\b|\bletters?$|\bletters (?:by|from)\b|subscribe (?:to|for)/i;
const account = [
  'log(?:ging)?[ -]?in\\b', 'sign(?:ing)?[ -]?in\\b', 'magic[ -]link', 'one[ -]time', 'pass-?(?:word|code|key)', '(?:your|my|an) account', '(?:e-?mail|send) (?:you|me) a (?:\\S+ )?(?:link|code)',
  'einloggen', 'passwort', '(?:kunden|benutzer)?konto', 'connexion', 'se connecter', 'connectez-vous', 'mot de passe', 'iniciar? sesi[óo]n', 'contraseña', '(?:tu|su|una) cuenta', 'accedi', 'iniciar sessão', 'senha', 'palavra-passe',
  'inloggen', 'wachtwoord', 'zaloguj', 'logowani', 'hasł', 'увійти', 'вхід', 'пароль', 'акаунт', 'обліков', 'войти', 'вход в', 'аккаунт', 'logga in', 'lösenord', 'logg inn', 'log ind', 'passord', 'adgangskode', 'giriş yap', 'oturum', 'şifre', 'ログイン', 'パスワード', '로그인', '비밀번호', '登录', '登入', '密码', '密碼',
  'autentific', 'parola', 'cont(?:ul)? (?:t[ăa]u|nou|existent)', 'în cont', 'συνδε(?:ση|θ)', 'κωδικο', 'λογαριασμ', 'kirjau', 'salasan', 'tunnu(?:s\\b|kse)', 'bejelentkez', 'jelentkezz\\S* be', 'jelsz', '(?<!posta)fiók', 'přihl[áa][sš]\\S*(?:$|[.,:!]|\\s(?!(?:se )?(?:k |do news)))', 'hesl[oa]', 'úč(?:et|tu)', 'دخول', 'كلمة (?:ال)?(?:سر|مرور)', 'حساب', 'התחבר', 'סיסמ', 'חשבון', 'लॉग ?(?:इन|ऑन)', 'लॉगिन', 'साइन ?इन', 'पासवर्ड', '(?<!ि)खात[ाे]', '(?<!kotak )\\bmasuk\\b', 'kata sandi', '\\bakun\\b', 'đăng nhập', 'mật khẩu', 'tài khoản',
];
/** Where goods are paid: whatever the gift, this is no letter. */
const till = ['check ?out', '\\b(?:cart|basket)\\b', '\\bpay(?!wall)', 'subtotal', 'your bag', 'shipping address', '\\bguest\\b', 'kasse\\b', 'warenkorb', 'bezahl', 'zahlung', 'panier', '\\bpaie', 'paiement', 'carrito', 'pag(?:ar|o|amento)\\b', 'carrinho', 'carrello', 'winkelwagen', 'betal', 'koszyk', 'płat', 'кошик', 'оплат', 'корзин', 'varukorg', 'handlekurv', 'kurv\\b', 'sepet', 'ödeme', 'カート', '支払', '장바구니', '결제', '购物车', '購物車', '支付', '付款', 'coş(?:ul)? ', 'καλαθι', 'πληρωμ', 'ostoskor', 'kassa', 'kos[aá]r', 'pénztár', 'koší[kč]', 'pokladn', 'plat(?:b|it)', 'سل(?:تك|ة ال)', 'الدفع', 'סל ה?קניות', 'עגל[הת]', 'תשלום', 'कार्ट', 'भुगतान', 'keranjang', 'bayar', 'giỏ hàng', 'thanh toán'];
const business = [
  ...till,
  'petitio', 'p[eé]titi', 'petici', 'petycj', 'петиц', 'sign (?:the|this|now)', 'tickets?\\b', 'place order', '\\border (?:now|form|summary)', 'your (?:order|cart|basket|bag|details)', 'shipping', 'delivery', '(?:pay|buy|book|reserve|register) now', 'book (?:a|your)', 'contact (?:information|details)', 'rsvp',
  'bestell', 'buchen', 'unterschr', 'commande', 'r[ée]serv', 'billet', 'entradas', 'pedido', 'zamów', 'bilet', 'замовл', 'квит', 'заказ', 'билет',
  'pet[ií][cţ]i', 'petisi', 'comand[ăa](?!n)', 'comenz', 'rezerv', 'παραγγελ', 'κρατησ', 'εισιτηρι', 'υπογραψ', 'tilauksesi', '\\bmaksa', '\\bvara(?:a|us)', 'vetoomu', '\\blipu[ty]', 'rendel', '(?<!elő)fizet[ée]', '(?<!össze)foglal', '\\bjegy', 'aláír', 'objedn', 'vstupen', 'jízden', 'طلبك', 'شراء', 'ادفع', 'حجز', 'تذ(?:كر[ةت]|اكر)', 'عريضة', 'הזמנ[הת]', 'כרטיסים', 'עצומה', 'ऑर्डर', '(?<!फेस)बुक(?:िंग| करें)', 'टिकट', 'याचिका', 'pesanan', 'pesan (?:sekarang|tiket)', 'tiket', 'đơn hàng', 'đặt (?:hàng|vé|chỗ|phòng|bàn)', 'mua (?:ngay|vé)', 'kiến nghị',
];
/** A gift to new readers: a share off the price, and the word for it. */
const discount = ['\\boff\\b', 'discount', 'coupon', 'voucher', 'rabat', 'gutschein', 'réduction', 'remise', 'descuento', 'sconto', 'desconto', 'korting', 'kupon', 'zniżk', 'знижк', 'скидк', 'indirim', '割引', 'オフ', 'クーポン', '할인', '优惠', '優惠', '折', 'reducere', 'alennu', 'slev[au]', 'خصم'];
const share = [
  '\\bshar(?:e|ing)\\b', 'addtoany', 'teilen', 'partag', 'compart', 'condivid', 'delen\\b', 'dela\\b', 'del på', 'del artik', 'paylaş', 'поділит', 'пошир', 'поделит', 'udostępn', 'podziel', 'シェア', '共有', '공유', '分享', 'facebook', 'twitter', 'whatsapp', 'telegram', 'linkedin', 'reddit', 'pinterest', 'messenger', 'bluesky', 'mastodon',
  'distribui', 'κοινοποι', 'μοιρασ', '\\bjaa\\b', 'megoszt', 'sdíl', 'شارك', 'שתפ', 'שתף', 'שיתוף', 'शेयर', 'साझा', 'bagikan', 'chia sẻ',
];
const gift = [
  'donat', '\\bgive\\b', 'support', 'contribut', 'member', 'patron', 'spende', 'unterstütz', 'mitglied', '\\bdons?\\b', 'soutenir', 'adhér', 'donar', 'apoya', 'socio', 'doar', 'apoi', 'sostien', 'doneer', 'steun', 'wesprzyj', 'wspieraj', 'підтрима', 'донат', 'поддерж', 'stötta', 'støtt', 'bağış', 'destek', '寄付', '支援', '후원', '捐',
];
/** How sites name what signs a reader in: a form's address, an id. "author" is somebody else. */
const accountName = /(?:^|[^a-z])(?:log-?_?in|sign-?_?in|log-?_?on|auth(?:enticate|entication|n|orize)?|sso|oauth2?|regist(?:er|ration)|session|account|password(?:less)?|magic-?_?link)(?![a-z])/i;
const letterName = /news-?_?letter|mailing-?_?list|(?<!un)subscri|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletin|mc-embedded|mc4wp|list-manage|klaviyo|convertkit|mailerlite|beehiiv/i;

const letterItself = anyOf(itself);
const letterWords = anyOf(letter);
const inboxWords = anyOf(inbox);
const oftenWords = anyOf(often);
const endingWords = anyOf(ending);
const errandWords = anyOf(errand);
const accountWords = anyOf(account);
const businessWords = anyOf(business);
const discountWords = anyOf(discount);
const tillWords = anyOf(till);
const shareWords = anyOf(share);
const giftWords = anyOf(gift);

/** "Newsletter", "subscribe": what an ask for an address is for. */
export function saysLetter(text: string): boolean {
  return isIn(letterWords, text) || (isIn(inboxWords, text) && isIn(oftenWords, text));
}

/** As `saysLetter`, without a doubt. */
export function namesLetter(text: string): boolean {
  return isIn(letterItself, text);
}

/** Whether a page that is called so is a letter's own. */
export function isLetterTitle(text: string): boolean {
  return isIn(letterItself, text) || isIn(letterPage, text);
}

/** "Unsubscribe", "close my account". */
export function saysEnding(text: string): boolean {
  return isIn(endingWords, text);
}

/** "Notify me", "save my seat", "send me the report". */
export function saysErrand(text: string): boolean {
  return isIn(errandWords, text);
}

/** "Log in", "we send you a link": the way in of a reader who is known here. */
export function saysAccount(text: string): boolean {
  return isIn(accountWords, text);
}

/** A petition, a ticket, an order: the address is given for something that the reader came for. */
export function saysBusiness(text: string): boolean {
  return isIn(businessWords, text);
}

/** "10 % off your first order". */
export function saysDiscount(text: string): boolean {
  return isIn(/\d ?[%٪]|[%٪] ?\d|\d折/, text) && isIn(discountWords, text);
}

/** A cart, a payment. */
export function saysTill(text: string): boolean {
  return isIn(tillWords, text);
}

/** "Donate", "become a member". */
export function saysGift(text: string): boolean {
  return isIn(giftWords, text);
}

export function saysShare(text: string): boolean {
  return isIn(shareWords, text);
}

/** Whether the names of a form are those of a way in. A letter's own form may say "register" too. */
export function isAccountName(name: string): boolean {
  return accountName.test(name) && !letterName.test(name);
}

export function isLetterName(name: string): boolean {
  return letterName.test(name);
}

/** Whether the text says it, as `normalise` leaves it: the words above are written so (no Greek accents, no points, one hamza). */
export function isIn(words: RegExp, text: string): boolean {
  return words.test(normalise(text));
}

/** One pattern for all of them, in any case. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'i');
}
