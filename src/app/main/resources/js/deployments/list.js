/** The deployments that the reader may see, counted by level and listed, for a period and a unit. */
IntegrityRisk.deployments.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, fill, table, date, context } = IntegrityRisk;
  const { link, state, place, level } = IntegrityRisk.deployments;
  const LIMIT = 50;
  const [choices, organisation] = await Promise.all([rest.get('deployments/choices' + query({ project: project.key })), rest.get('organisation')]);
  const wanted = Object.assign({ project: project.key }, Object.fromEntries(new URLSearchParams(location.search)));
  const found = el('div', {});

  function show(change) {
    Object.assign(wanted, { start: '' }, change);
    history.replaceState(null, '', query(wanted));
    return fill(found, results);
  }

  function select(name, label, options) {
    const lines = [{ code: '', name: label }].concat(options).map((each) => el('option', { value: each.code, selected: (wanted[name] || '') === each.code }, each.name));
    return el('select', { class: 'select', name, 'aria-label': label, onchange: (event) => show({ [name]: event.target.value }) }, lines);
  }

  function day(name, label) {
    return el('label', { class: 'ir-filter' }, label, ' ', el('input', { type: 'date', class: 'text', name, value: wanted[name] || '', onchange: (event) => show({ [name]: event.target.value }) }));
  }

  function bar() {
    return el(
      'form',
      { class: 'aui ir-filters', onsubmit: (event) => event.preventDefault() },
      day('from', AJS.I18n.getText('integrity-risk.deployment.from')),
      day('to', AJS.I18n.getText('integrity-risk.deployment.to')),
      select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), organisation.units),
      select('level', AJS.I18n.getText('integrity-risk.deployment.column.level'), choices.levels),
      select('state', AJS.I18n.getText('integrity-risk.deployment.column.state'), choices.states)
    );
  }

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

  function pager(page) {
    const step = (label, start, possible) => (possible ? el('button', { type: 'button', class: 'aui-button', onclick: () => turn(start) }, label) : null);
    return el('p', { class: 'ir-buttons' }, step('‹', page.start - LIMIT, page.start > 0), step('›', page.start + LIMIT, page.start + LIMIT < page.total));
  }

  function turn(start) {
    wanted.start = String(start);
    return fill(found, results);
  }

  async function results() {
    const filter = Object.assign({}, wanted, { start: '', limit: '' });
    const [counts, page] = await Promise.all([rest.get('deployments/statistics' + query(filter)), rest.get('deployments' + query(Object.assign({}, wanted, { limit: LIMIT })))]);
    const excel = el('a', { class: 'aui-button', 'data-action': 'export', href: context + '/rest/integrity-risk/1.0/deployments/export' + query(filter) }, AJS.I18n.getText('integrity-risk.deployment.export'));
    return [statistics(counts), el('h2', {}, AJS.I18n.getText('integrity-risk.deployment.list', String(page.total))), lines(page), pager(page), el('p', {}, excel)];
  }

  function nothing() {
    return el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.deployment.not-asked', project.regimeName));
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.deployment.lead')),
    choices.places.length ? el('p', {}, link({ issue: 1, project: project.key }, AJS.I18n.getText('integrity-risk.deployment.do.issue'), { class: 'aui-button aui-button-primary', 'data-action': 'issue' })) : null,
    choices.known ? [bar(), found] : nothing()
  );
  if (choices.known) {
    await show({});
  }
};
