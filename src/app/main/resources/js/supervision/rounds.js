/** Checks of several points: the list, the form that plans one, or the one that the address names. */
IntegrityRisk.supervision.rounds = async function (project, status, wanted) {
  'use strict';
  const { rest, query, el, replace, table, date } = IntegrityRisk;
  const { link, lozenge, late, go, planning, round } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  if (wanted.id) {
    return round(project, wanted.id);
  }
  const [answer, choices] = await Promise.all([rest.get('check-rounds' + query({ project: project.key })), rest.get('check-rounds/choices' + query({ project: project.key }))]);
  const place = el('div', { class: 'ir-action' });

  function row(each) {
    return el(
      'tr',
      { class: each.overdue ? 'ir-overdue' : null, 'data-round': each.id },
      el('td', {}, link({ project: project.key, view: 'rounds', id: each.id }, each.title)),
      el('td', {}, each.kind.name, each.sort.name === each.kind.name ? null : el('div', { class: 'ir-muted' }, each.sort.name)),
      el('td', {}, each.checker.name),
      el('td', {}, date(each.due), ' ', late(each.overdue)),
      el('td', {}, AJS.I18n.getText('integrity-risk.supervision.round.points-count', String(each.points)), each.drawn ? el('div', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.round.drawn')) : null),
      el('td', {}, lozenge(each.state), each.held ? [' ', date(each.held)] : null),
      el('td', {}, each.held ? AJS.I18n.getText('integrity-risk.supervision.round.findings-count', String(each.findings)) : '')
    );
  }

  const heads = [
    AJS.I18n.getText('integrity-risk.supervision.round.title'),
    AJS.I18n.getText('integrity-risk.supervision.column.kind'),
    AJS.I18n.getText('integrity-risk.supervision.round.checker'),
    AJS.I18n.getText('integrity-risk.supervision.round.due'),
    AJS.I18n.getText('integrity-risk.supervision.round.points'),
    AJS.I18n.getText('integrity-risk.supervision.column.state'),
    AJS.I18n.getText('integrity-risk.supervision.column.findings'),
  ];
  const open = () => replace(place, planning(project, choices, (made) => go({ project: project.key, view: 'rounds', id: made.id })));
  const button = choices.units.length ? el('p', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.supervision.plan-check'), open, true, 'plan')) : null;
  return [button, place, table(heads, answer.rounds.map(row), AJS.I18n.getText('integrity-risk.supervision.rounds.empty'))];
};
