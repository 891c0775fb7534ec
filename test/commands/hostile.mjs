// npm run test:hostile [-- --browser chromium|firefox] [-- --vectors DIR] [-- NAME]: the long tests about hostile pages.
process.argv.push('--suite', 'hostile');
await import('./e2e.mjs');
