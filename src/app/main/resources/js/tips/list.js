/** All tips that the reader handles, the nearest date first, and the counts of the year. */
IntegrityRisk.tips.list = async function (root, project, choices, choice) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link, lozenge } = IntegrityRisk.tips;
  const [list, counts] = await Promise.all([
    choices.handles ? rest.get('tips' + query({ project: project.key })) : { tips: [] },
    rest.get('tips/counts' + query({ project: project.key })),
  ]);

  function row(tip) {
    const overdue = tip.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.tip.overdue')) : null;
    return el(
      'tr',
      { class: tip.overdue ? 'ir-overdue' : null, 'data-tip': tip.id },
      el('td', {}, link({ project: project.key, id: tip.id }, tip.number)),
      el('td', {}, tip.channel ? tip.channel.name : ''),
      el('td', {}, lozenge(tip.state), tip.outcome ? ' ' + tip.outcome.name : null),
      el('td', {}, date(tip.received)),
      el('td', {}, date(tip.due), overdue),
      el('td', {}, tip.handler ? tip.handler.name : '')
    );
  }

  function heads() {
    return [
      AJS.I18n.getText('integrity-risk.tip.number'),
      AJS.I18n.getText('integrity-risk.tip.channel'),
      AJS.I18n.getText('integrity-risk.tip.state'),
      AJS.I18n.getText('integrity-risk.tip.received'),
      AJS.I18n.getText('integrity-risk.tip.due'),
      AJS.I18n.getText('integrity-risk.tip.handler'),
    ];
  }

  function counted(title, list) {
    const rows = list.map((each) => el('tr', {}, el('td', {}, each.name), el('td', { class: 'ir-right' }, String(each.count))));
    return el('div', {}, el('h3', {}, title), table([title, AJS.I18n.getText('integrity-risk.tip.count')], rows, AJS.I18n.getText('integrity-risk.tip.none-counted')));
  }

  function statistics() {
    return el(
      'details',
      { class: 'ir-card', 'data-counts': counts.total },
      el('summary', {}, AJS.I18n.getText('integrity-risk.tip.counts', String(counts.year))),
      el(
        'p',
        { class: 'ir-facts' },
        el('span', {}, AJS.I18n.getText('integrity-risk.tip.counts.total', String(counts.total))),
        el('span', {}, AJS.I18n.getText('integrity-risk.tip.counts.open', String(counts.open))),
        el('span', {}, AJS.I18n.getText('integrity-risk.tip.counts.overdue', String(counts.overdue))),
        el('span', {}, AJS.I18n.getText('integrity-risk.tip.counts.closed', String(counts.closed))),
        counts.closed ? el('span', {}, AJS.I18n.getText('integrity-risk.tip.counts.days', String(counts.averageDays))) : null
      ),
      counted(AJS.I18n.getText('integrity-risk.tip.channel'), counts.byChannel),
      counted(AJS.I18n.getText('integrity-risk.tip.month'), counts.byMonth),
      counted(AJS.I18n.getText('integrity-risk.tip.outcome'), counts.byOutcome)
    );
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.tip.lead')),
    choices.units.length ? el('p', {}, link({ project: project.key, record: 1 }, AJS.I18n.getText('integrity-risk.tip.record'), { class: 'aui-button aui-button-primary', 'data-action': 'record' })) : null,
    choices.handles ? table(heads(), list.tips.map(row), AJS.I18n.getText('integrity-risk.tip.none')) : null,
    statistics()
  );
};
