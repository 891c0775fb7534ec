import { anyOf } from './form-words.ts';

/** What an ask for an app or for notifications is about; what it wants done; and what only looks like one. */
const app = [
  '\\bapps?\\b', 'appli(?:cation)?\\b', 'aplicaci[óo]n', 'aplicativo', 'aplikacj', 'applicazione', 'застосун', 'додат(?:ок|к)', 'приложени', 'uygulama', 'アプリ', '\uc571', '应用', '應用',
  'notifi', 'push', 'benachrichtig', 'mitteilung', 'melding', 'notis', 'powiadom', 'сповіщ', 'уведомл', 'bildirim', '通知', '알림', '推送',
  'aplica[\u0163\u021b]i', 'εφαρμογ', 'ειδοποι', 'sovellu', 'ilmoituks', 'alkalmazás', 'értesít', 'aplikac', 'oznámen', 'تطبيق', '[إا]شعار', 'אפליקצי', 'התראות', 'ऐप', 'नोटिफिकेशन', 'aplikasi', 'ứng dụng', 'thông báo',
];
const take = [
  'allow', 'enable', 'turn on', 'download', 'install', '\\bget\\b', '\\bopen\\b', '\\buse\\b', '\\btry\\b', 'switch to', '(?:better|faster|more|continue|read|view|easier) (?:\\S+ ){0,3}in (?:the|our)', 'send you', 'would you like',
  'erlaub', 'zulass', 'aktivier', 'herunterlad', 'hol(?:en|e)?\\b', 'öffne', 'autoris', 'activ', 'recevoir', 'recevez', 'télécharg', 'ouvr', 'permit', 'recib', 'descarg', 'abr[ei]', 'instal', 'scarica', 'consent', 'attiv', 'apri', 'ricev', 'baix', 'ativ', 'receb', 'toestaan', 'aanzetten', 'inschakel', 'openen', 'ontvang',
  'tillåt', 'aktiver', 'ladda ner', 'öppna', 'tillat', 'slå på', 'last ned', 'åpne', 'tillad', '\\bhent', 'åbn', 'pozw[oó]l', 'zezw[oó]l', 'włącz', 'pobierz', 'otwórz', 'otrzym', 'дозвол', 'увімк', 'завантаж', 'встанов', 'відкри', 'отрим', 'разреш', 'включ', 'скача', 'установ', 'откр', 'получа', 'izin', 'indir', 'yükle', 'aç\\b',
  '許可', 'ダウンロード', 'インストール', '開く', '受け取', '허용', '다운로드', '설치', '열기', '받기', '允许', '允許', '下载', '下載', '安装', '安裝', '打开', '打開', '開啟',
  'descarc', 'κατεβ', 'ενεργοπ', 'επιτρ', 'lata[at]', '\\bsalli', '\\bavaa', 'töltse?d? le', 'let[öo]lt', 'engedély', 'bekapcs', 'stáhn', 'povol', 'zapn', 'حمّ?ل', 'تفعيل', 'السماح', 'הורי?ד', 'אפשר', 'डाउनलोड', 'चालू', 'unduh', 'aktifkan', 'terima\\b', '\\btải', 'bật\\b', 'cho phép',
];
const update = ['update', 'new version', 'reload', 'neue version', 'aktualis', 'neu laden', 'mise à jour', 'nouvelle version', 'actualiz', 'nueva versi', 'aggiorn', 'atualiz', 'bijwerk', 'uppdater', 'oppdater', 'opdater', 'aktualiz', 'оновл', 'обновл', 'güncelle', '更新', '업데이트', 'ενημ[εέ]ρωσ', 'päivit', 'frissít', 'تحديث', 'עדכו?ן', 'अपडेट', 'perbarui', 'cập nhật'];
const appName = /app-?(?:promo|download|install)|smart-?(?:app-?)?banner|push-?(?:notification|prompt|ask|banner)|onesignal|notification-?(?:prompt|request)|download-?app/;

const appWords = anyOf(app);
const takeWords = anyOf(take);
const updateWords = anyOf(update);

/** An app, notifications. */
export function saysApp(text: string): boolean {
  return appWords.test(text);
}

/** "Allow", "download", "open in": what is to be done with it. */
export function saysTake(text: string): boolean {
  return takeWords.test(text);
}

/** A new version of what the reader uses already. */
export function saysUpdate(text: string): boolean {
  return updateWords.test(text);
}

export function isAppName(names: string): boolean {
  return appName.test(names);
}
