/** The bundler loads a style sheet as its text. */
declare module '*.css' {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's text loader exports a default.
  export default css;
}
