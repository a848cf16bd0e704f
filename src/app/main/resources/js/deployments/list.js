/** The deployments that the reader may see, counted by level and listed, for a period and a unit. */
IntegrityRisk.deployments.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link, state, place, level } = IntegrityRisk.deployments;
  const [choices, organisation] = await Promise.all([rest.get('deployments/choices' + query({ project: project.key })), rest.get('organisation')]);
  const list = IntegrityRisk.narrowedList('deployments', project, results);

  function statistics(counts) {
    const heads = [
      AJS.I18n.getText('integrity-risk.deployment.column.level'),
      AJS.I18n.getText('integrity-risk.deployment.count.issued'),
      AJS.I18n.getText('integrity-risk.deployment.count.persons'),
      AJS.I18n.getText('integrity-risk.deployment.count.lifted'),
      AJS.I18n.getText('integrity-risk.deployment.count.open'),
      AJS.I18n.getText('integrity-risk.deployment.count.overdue'),
      AJS.I18n.getText('integrity-risk.deployment.count.escalated'),
    ];
    const cells = (count) => ['issued', 'persons', 'lifted', 'open', 'overdue', 'escalated'].map((name) => el('td', { 'data-count': name, class: name === 'overdue' && count[name] ? 'ir-alarm' : null }, count[name]));
    const rows = counts.rows.map((row) => el('tr', { 'data-level': row.level.code }, el('td', {}, row.level.name), cells(row.count)));
    rows.push(el('tr', { class: 'ir-total', 'data-level': 'total' }, el('td', {}, AJS.I18n.getText('integrity-risk.deployment.total')), cells(counts.total)));
    return el('section', { class: 'ir-group' }, el('h2', {}, AJS.I18n.getText('integrity-risk.deployment.statistics')), table(heads, rows, ''));
  }

  function row(line) {
    return el(
      'tr',
      { class: line.overdue ? 'ir-overdue' : null, 'data-deployment': line.id },
      el('td', { class: 'ir-nowrap' }, link({ id: line.id }, line.number)),
      el('td', {}, level(line)),
      el('td', {}, place(line)),
      el('td', {}, el('span', { class: 'ir-term' }, line.matter.name), el('br', {}), el('span', { class: 'ir-muted' }, line.content)),
      el('td', {}, date(line.due), line.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, line.fedBack + ' / ' + line.persons),
      el('td', {}, state(line))
    );
  }

  function lines(page) {
    const heads = [
      AJS.I18n.getText('integrity-risk.deployment.column.number'),
      AJS.I18n.getText('integrity-risk.deployment.column.level'),
      AJS.I18n.getText('integrity-risk.deployment.column.place'),
      AJS.I18n.getText('integrity-risk.deployment.column.matter'),
      AJS.I18n.getText('integrity-risk.deployment.column.due'),
      AJS.I18n.getText('integrity-risk.deployment.column.fed-back'),
      AJS.I18n.getText('integrity-risk.deployment.column.state'),
    ];
    return table(heads, page.deployments.map(row), AJS.I18n.getText('integrity-risk.deployment.none'));
  }

  async function results(page) {
    const counts = await rest.get('deployments/statistics' + query(list.filter()));
    return [statistics(counts), el('h2', {}, AJS.I18n.getText('integrity-risk.deployment.list', String(page.total))), lines(page), list.foot(page, AJS.I18n.getText('integrity-risk.deployment.export'))];
  }

  function bar() {
    return list.bar(
      list.day('from', AJS.I18n.getText('integrity-risk.deployment.from')),
      list.day('to', AJS.I18n.getText('integrity-risk.deployment.to')),
      list.select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), organisation.units),
      list.select('level', AJS.I18n.getText('integrity-risk.deployment.column.level'), choices.levels),
      list.select('state', AJS.I18n.getText('integrity-risk.deployment.column.state'), choices.states)
    );
  }

  function nothing() {
    return el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.deployment.not-asked', project.regimeName));
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.deployment.lead')),
    choices.places.length ? el('p', {}, link({ issue: 1, project: project.key }, AJS.I18n.getText('integrity-risk.deployment.do.issue'), { class: 'aui-button aui-button-primary', 'data-action': 'issue' })) : null,
    choices.known ? [bar(), list.found] : nothing()
  );
  if (choices.known) {
    await list.show({});
  }
};
