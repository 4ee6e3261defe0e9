import type { Construct } from 'constructs';
import { panelOf } from './grafana-panel';
import type { WidgetBody } from './grafana-panel';

/** The format of Grafana 11, which later versions bring up to date when they load it. */
const SCHEMA = 39;

/** A dashboard of Grafana with a panel for each widget of a dashboard of CloudWatch. */
export function grafanaDashboard(scope: Construct, title: string, widgets: readonly WidgetBody[]): object {
  return {
    title,
    tags: ['kafka'],
    schemaVersion: SCHEMA,
    editable: true,
    refresh: '1m',
    time: { from: 'now-3h', to: 'now' },
    templating: { list: [{ name: 'datasource', label: 'CloudWatch', type: 'datasource', query: 'cloudwatch', hide: 0, refresh: 1 }] },
    panels: widgets.map((widget, index) => panelOf(scope, widget, index + 1)),
  };
}
