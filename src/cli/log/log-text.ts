/** The messages in a download from CloudWatch Logs, or the text itself: JSON of the AWS CLI, a CSV export of the console, or plain lines. */
export function messagesIn(text: string): string {
  const trimmed = text.trim();
  if (/^[[{]/.test(trimmed)) {
    const messages = messagesOfJson(trimmed);
    if (messages.length > 0) {
      return messages.join('\n');
    }
  }
  const [header] = trimmed.split('\n', 1);
  const columns = header.toLowerCase().split(',').map(column => column.trim().replace(/^"|"$/g, ''));
  const column = ['message', '@message'].map(name => columns.indexOf(name)).find(index => index >= 0);
  return column === undefined ? text : csvRows(trimmed).slice(1).map(row => row[column] ?? '').join('\n');
}

/** `filter-log-events`, `get-log-events` and results of Logs Insights, alone or several in a list. */
function messagesOfJson(text: string): string[] {
  try {
    return messagesOf(JSON.parse(text));
  } catch {
    return [];
  }
}

function messagesOf(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(messagesOf);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { events, results, message, field, value: cell } = value as { readonly [name: string]: unknown };
  if (field === '@message') {
    return [String(cell)];
  }
  return typeof message === 'string' ? [message] : [...messagesOf(events), ...messagesOf(results)];
}

/** Rows of CSV: cells in quotation marks may hold commas and line feeds. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end !== ',' && end !== '') {
      rows.push([]);
    }
  }
  return rows;
}
