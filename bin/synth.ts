import { ASSEMBLY, ensureAssembly } from './assembly.ts';

const started = Date.now();
// `npm start` hosts the template at once; `npm test` and a deployment hold it against AWS's rules too.
const made = await ensureAssembly({ validate: !process.argv.includes('--quick') });
console.log(`${ASSEMBLY} ${made ? 'made' : 'is up to date'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
