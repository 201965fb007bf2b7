import path from 'node:path';

const stylesheetLink = /[ \t]*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">\n?/g;

/**
 * A style sheet as it reads inside the page: addresses relative to the sheet become relative to the page.
 * @param {string} css
 * @param {string} fileName where the sheet lies in the built folder
 */
export function styleForPage(css, fileName) {
  const folder = path.posix.dirname(fileName);
  return css.replace(/url\((["']?)\.\//g, (_match, quote) => `url(${quote}./${folder}/`);
}

/**
 * Puts the page's style sheets into the page itself: they are small, and a page that waits for none is drawn a
 * round trip earlier. The files stay in the build, for chunks that name them.
 * @returns {import('vite').Plugin}
 */
export function inlineStyle() {
  return {
    name: 'tieline:inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        return html.replace(stylesheetLink, (_link, fileName) => {
          const sheet = bundle?.[fileName];
          if (sheet?.type !== 'asset')
            throw new Error(`index.html links ${fileName}, which the build does not have`);
          return `    <style>${styleForPage(String(sheet.source), fileName)}</style>\n`;
        });
      },
    },
  };
}
