/**
 * {@code report.html}: the data for its scripts and the conversations that its templates, in {@code
 * src/main/jte}, show. Start with {@link org.colloquy.report.page.PageFiles}. To add a script, put
 * it into {@code src/main/resources/org/colloquy/report/page} and list it in {@code PageParts}; to
 * hand a column to the scripts, mark it {@code onPage()} in its table.
 */
package org.colloquy.report.page;
