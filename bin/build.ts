import { bundle } from './bundle.ts';

/** AWS loads a bundle at each cold start: these are the sizes at which that stays under 200 ms. */
const LARGEST_MB = 1.6;
const MEDIAN_MB = 0.95;

const MB = 1_000_000;

const sizes = Object.entries(await bundle()).sort(([, a], [, b]) => a - b);
for (const [name, size] of sizes) console.log(`${(size / MB).toFixed(2).padStart(6)} MB  ${name}`);

const median = (sizes[Math.floor(sizes.length / 2)]?.[1] ?? 0) / MB;
const [largestName, largest] = sizes.at(-1) ?? ['none', 0];
console.log(
  `${sizes.length} functions, median ${median.toFixed(2)} MB, largest ${(largest / MB).toFixed(2)} MB (${largestName})`,
);
if (median > MEDIAN_MB || largest / MB > LARGEST_MB) {
  console.error(`Too large: the median may be ${MEDIAN_MB} MB, the largest ${LARGEST_MB} MB.`);
  process.exitCode = 1;
}
