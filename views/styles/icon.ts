/** The pages' own small picture: two people and somebody between them. Colours as in `pages.scss`. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#17494d"/><g fill="#fff"><circle cx="8" cy="16" r="4"/><circle cx="24" cy="16" r="4"/></g><circle cx="16" cy="16" r="3" fill="#ffcf4d"/></svg>';
