/** What a page needs of an HTTP request, and what it answers. */
export interface WebRequest {
  method: 'GET' | 'HEAD' | 'POST';
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
  cookies: Record<string, string>;
  form: URLSearchParams;
}

export interface WebResponse {
  status: number;
  headers?: Record<string, string>;
  body: string;
  /** One more origin that a form on this page may lead to (a redirect counts as leading there). */
  formAction?: string;
  /** The page runs a script of our own, which may ask us again. */
  script?: true;
  /** Ends with the browser, and goes to pages below the path only. */
  cookie?: { name: string; value: string; path: string };
}

export const redirect = (location: string, status: 302 | 303 = 303): WebResponse => ({
  status,
  headers: { location },
  body: '',
});
