import { instantInWords } from '../words.ts';
import type { ChainLink } from './pack.ts';

/** All that happened about the question, in its order. */
export const Chain = ({ chain }: { chain: readonly ChainLink[] }) => (
  <>
    <h2>All that happened about this question</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">By whom</th>
          <th scope="col">Kept as</th>
        </tr>
      </thead>
      <tbody>
        {chain.map(({ at, what, ref, by, sha256 }) => (
          <tr key={`${at}${what}${ref}`}>
            <td>
              {instantInWords(at)} ({at})
            </td>
            <td>{what}</td>
            <td>{by?.name ?? by?.id ?? ''}</td>
            <td>
              <code>{ref}</code>
              {sha256 !== undefined && (
                <>
                  {' '}
                  SHA-256 <code>{sha256}</code>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);
