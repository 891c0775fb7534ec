import { describe, expect, test } from 'vitest';
import { isLocalHost } from '../../../src/pictures/is-local-host.ts';
import { mostPictures, originsOf, pictureAddresses } from '../../../src/pictures/index.ts';
import { timeOf } from '../hostile/growth.ts';

const url = 'https://news.example/story';

describe('the addresses of a story\'s pictures', () => {
  test('are the lead and then the others, each once, as the drawn story has them', () => {
    const html = '<figure><img src="https://a.example/1.jpg?w=1&amp;h=2" alt="a &lt; b > c"></figure><img alt="x" src="https://a.example/2.jpg"><img src="https://a.example/2.jpg"><p>text</p>';
    const lead = { src: 'https://cdn.example/lead.jpg', alt: '', caption: null, credit: null };
    expect(pictureAddresses({ url, lead, html })).toEqual(['https://cdn.example/lead.jpg', 'https://a.example/1.jpg?w=1&h=2', 'https://a.example/2.jpg']);
  });

  test('leave out what is no address of the web, and what a page of the web has no business with', () => {
    const others = ['data:image/png;base64,AA', 'javascript:alert(1)', 'blob:https://a.example/x', 'file:///etc/passwd', 'ftp://a.example/x', '//a.example/x', 'http://', 'http://192.168.1.1/admin/reboot', 'http://localhost:8080/x', 'http://router/x', 'http://[::1]/x', 'http://printer.local/x', 'http://2130706433/x', 'http://0x7f.1/x'];
    expect(pictureAddresses({ url, lead: null, html: others.map((src) => `<img src="${src}">`).join('') })).toEqual([]);
  });

  test('of a story in the reader\'s own network may be there too', () => {
    expect(pictureAddresses({ url: 'http://192.168.1.7/wiki', lead: null, html: '<img src="http://192.168.1.7/a.png"><img src="https://a.example/b.png">' })).toEqual(['http://192.168.1.7/a.png', 'https://a.example/b.png']);
  });

  test('are at most so many, and found at once in any text', () => {
    const many = Array.from({ length: 500 }, (_, index) => `<img src="https://a.example/${index}.jpg">`).join('');
    expect(pictureAddresses({ url, lead: null, html: many })).toHaveLength(mostPictures);
    const texts = ['<img'.repeat(1_000_000), '<img src="'.repeat(400_000), `<img ${'x="'.repeat(1_000_000)}`, '<img src='.repeat(400_000)];
    expect(timeOf(() => texts.map((html) => pictureAddresses({ url, lead: null, html })))).toBeLessThan(5_000);
  });
});

test('a permission is asked for this scheme and host, and nothing beside', () => {
  expect(originsOf(['https://a.example/1.jpg', 'https://a.example:8443/2.jpg', 'http://b.example/3.jpg'])).toEqual(['https://a.example/*', 'http://b.example/*', 'https://b.example/*']);
});

test.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.9.9', '192.168.0.1', '169.254.1.1', '100.64.0.1', '0.0.0.0', '[::1]', '[fd00::1]', '[fe80::1]', '[::ffff:7f00:1]', 'localhost', 'a.localhost', 'nas.local', 'intranet', 'Router.Lan.', 'fritz.box', 'www.fritz.box', 'speedport.ip', 'printer.corp', '[64:ff9b::c0a8:101]'])('%s is local', (host) => {
  expect(isLocalHost(host)).toBe(true);
});

test.each(['example.org', '172.32.0.1', '11.0.0.1', '100.128.0.1', '8.8.8.8', '[2001:db8::1]', 'local.example', 'localhost.example', 'notfritz.box', 'home.example', '[64:ff9a::1]'])('%s is not', (host) => {
  expect(isLocalHost(host)).toBe(false);
});
