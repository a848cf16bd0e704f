/** The checks that are due: filter, choose, record. */
IntegrityRisk.supervision.plan = async function (project, status, wanted) {
  'use strict';
  const { rest, query, el, replace, fill, issueLink, level, table, date, today, message, pagerOf } = IntegrityRisk;
  const { late, gap, duty, exported, select, any, people, somebody, go } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const LIMIT = 50;
  const choices = await rest.get('check-rounds/choices' + query({ project: project.key }));
  const state = Object.assign({ project: project.key, person: 'me', start: '0' }, wanted, { view: '' });
  const list = el('div', {});
  let shown = [];

  function change(values) {
    Object.assign(state, { start: '0' }, values);
    history.replaceState(null, '', query(Object.assign({}, state, { view: 'plan' })) || '?');
    return fill(list, results);
  }

  function filter() {
    const person = state.person === 'all' ? '' : state.person;
    return Object.assign({}, state, { view: '', person, id: '' });
  }

  function controls() {
    const states = [
      { code: 'overdue', name: AJS.I18n.getText('integrity-risk.supervision.overdue') },
      { code: 'coming', name: AJS.I18n.getText('integrity-risk.supervision.coming') },
    ];
    return el(
      'form',
      { class: 'aui ir-filters', onsubmit: (event) => event.preventDefault() },
      people(state, change),
      somebody(change),
      select(state, 'state', AJS.I18n.getText('integrity-risk.supervision.state'), any(AJS.I18n.getText('integrity-risk.supervision.state'), states), change),
      select(state, 'kind', AJS.I18n.getText('integrity-risk.supervision.kind'), any(AJS.I18n.getText('integrity-risk.supervision.kind'), choices.kinds), change),
      select(state, 'level', AJS.I18n.getText('integrity-risk.supervision.level'), any(AJS.I18n.getText('integrity-risk.supervision.level'), choices.levels), change),
      select(state, 'department', AJS.I18n.getText('integrity-risk.supervision.department'), any(AJS.I18n.getText('integrity-risk.supervision.department'), choices.departments), change)
    );
  }

  async function results() {
    const answer = await rest.get('supervision' + query(Object.assign({ limit: LIMIT }, filter())));
    shown = answer.checks;
    return [
      el('p', { class: 'ir-count', 'data-total': answer.total, 'data-overdue': answer.overdue }, AJS.I18n.getText('integrity-risk.supervision.count', String(answer.total), String(answer.overdue))),
      table(heads(), shown.map(row), AJS.I18n.getText('integrity-risk.supervision.empty')),
      shown.some((check) => check.mayRecord) ? el('p', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.supervision.record-chosen'), recordChosen, true, 'record-chosen')) : null,
      el('p', { class: 'ir-buttons' }, exported('plan', filter())),
      pagerOf(answer, LIMIT, (to) => change({ start: String(to) })),
    ];
  }

  function heads() {
    return [
      '',
      AJS.I18n.getText('integrity-risk.supervision.column.title'),
      AJS.I18n.getText('integrity-risk.supervision.column.level'),
      AJS.I18n.getText('integrity-risk.supervision.column.kind'),
      AJS.I18n.getText('integrity-risk.supervision.column.due'),
      AJS.I18n.getText('integrity-risk.supervision.column.maker'),
      AJS.I18n.getText('integrity-risk.supervision.why'),
      '',
    ];
  }

  function row(check, index) {
    const choose = check.mayRecord ? el('input', { type: 'checkbox', value: index, 'aria-label': AJS.I18n.getText('integrity-risk.supervision.choose-row', check.key) }) : null;
    return el(
      'tr',
      { class: check.overdue ? 'ir-overdue' : null, 'data-check': check.key + ' ' + check.kind.code },
      el('td', {}, choose),
      el('td', {}, issueLink(check.key), ' ', check.title, check.department ? el('div', { class: 'ir-muted' }, check.department.name) : null),
      el('td', {}, level(check.level), ' ', gap(check)),
      el('td', {}, check.kind.name, check.sort.name === check.kind.name ? null : el('div', { class: 'ir-muted' }, check.sort.name)),
      el('td', {}, date(check.due), ' ', late(check.overdue)),
      el('td', {}, duty(check.maker)),
      el('td', {}, why(check)),
      el('td', {}, check.mayRecord ? form.button(AJS.I18n.getText('integrity-risk.supervision.record-one'), () => record([check]), false, 'record-one') : null)
    );
  }

  function why(check) {
    const parts = [
      [AJS.I18n.getText('integrity-risk.supervision.answers'), check.answers],
      [AJS.I18n.getText('integrity-risk.supervision.manages'), check.manages],
    ].concat(check.assists.map((part) => [AJS.I18n.getText('integrity-risk.supervision.assists'), part]));
    return el(
      'details',
      {},
      el('summary', {}, AJS.I18n.getText('integrity-risk.supervision.why')),
      el('p', { class: 'ir-reason' }, check.reason),
      el('dl', { class: 'ir-duties' }, parts.filter(([, part]) => part).map(([name, part]) => [el('dt', {}, name), el('dd', {}, duty(part))]))
    );
  }

  function recordChosen() {
    const chosen = Array.from(list.querySelectorAll('tbody input:checked'), (box) => shown[Number(box.value)]);
    if (!chosen.length || chosen.some((check) => check.kind.code !== chosen[0].kind.code)) {
      list.prepend(message('error', AJS.I18n.getText('integrity-risk.supervision.choose-first')));
      return null;
    }
    return record(chosen);
  }

  /** A check that is made now is planned for today; its record is written on its own page. */
  async function record(checks) {
    const plan = { project: project.key, kind: checks[0].kind.code, title: checks[0].kind.name + ' ' + today(), unit: checks[0].unit.code, from: today(), due: today(), points: checks.map((check) => check.key) };
    try {
      const round = await rest.post('check-rounds', plan);
      go({ project: project.key, view: 'rounds', id: round.id });
    } catch (problem) {
      list.prepend(message('error', problem.message));
    }
  }

  replace(list, await results());
  return [controls(), list];
};
