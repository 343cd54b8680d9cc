import { ASSEMBLY, ensureAssembly } from './assembly.ts';

const started = Date.now();
const made = await ensureAssembly();
console.log(`${ASSEMBLY} ${made ? 'made' : 'is up to date'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
