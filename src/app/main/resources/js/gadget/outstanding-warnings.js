/** The gadget of outstanding warnings: how many of each colour, then each with deadline and responsible, overdue first. */
define('integrity-risk/outstanding-warnings', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { el, issueLink, pageLink, query, table, date, context } = IntegrityRisk;

  function colour(value, ...more) {
    return el('span', { class: 'ir-colour ir-colour-' + value.css }, value.name, ...more);
  }

  function count(each) {
    return el('a', { class: 'ir-colour-count', href: each.link && context + each.link, 'data-colour': each.code }, colour(each), ' ', el('strong', {}, each.count));
  }

  const groups = {
    overdue: AJS.I18n.getText('integrity-risk.warning.state.overdue'),
    escalated: AJS.I18n.getText('integrity-risk.warning.state.escalated'),
  };

  function led(state, number, { project, unit }) {
    return number ? pageLink('/warnings' + query({ project, unit, state }), [groups[state], number].join(' '), { class: 'ir-badge', 'data-group': state }) : null;
  }

  function left(warning) {
    if (warning.overdue) {
      return el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.gadget.overdue-by', String(-warning.daysLeft)));
    }
    return el('span', { class: 'ir-nowrap' }, AJS.I18n.getText('integrity-risk.web.gadget.days-left', String(warning.daysLeft)));
  }

  function row(warning) {
    return el(
      'tr',
      { class: warning.overdue ? 'ir-overdue' : null, 'data-warning': warning.key, 'data-state': warning.state.code },
      el('td', {}, colour(warning.colour), warning.escalations ? el('span', { class: 'ir-line ir-muted' }, AJS.I18n.getText('integrity-risk.warning.escalated-times', String(warning.escalations))) : null),
      el('td', {}, pageLink('/warnings' + query({ warning: warning.key, project: warning.key.replace(/-[0-9]+$/, '') }), warning.title), ' ', issueLink(warning.key)),
      el('td', { class: 'ir-nowrap' }, warning.state.name),
      el('td', { class: 'ir-nowrap' }, warning.responsible.name),
      el('td', {}, el('span', { class: 'ir-nowrap' }, date(warning.deadline)), ' ', left(warning))
    );
  }

  return gadget.item('gadgets/outstanding-warnings', (answer, preferences) => {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.field.colour'),
      AJS.I18n.getText('integrity-risk.web.gadget.warning'),
      AJS.I18n.getText('integrity-risk.web.field.status'),
      AJS.I18n.getText('integrity-risk.web.field.responsible'),
      AJS.I18n.getText('integrity-risk.web.field.deadline'),
    ];
    return el(
      'div',
      {},
      el('p', { class: 'ir-counts', 'data-total': answer.total, 'data-overdue': answer.overdue, 'data-escalated': answer.escalated }, answer.byColour.map(count)),
      el('p', {}, led('overdue', answer.overdue, preferences), ' ', led('escalated', answer.escalated, preferences), ' ', pageLink('/warnings' + query({ project: preferences.project, unit: preferences.unit }), AJS.I18n.getText('integrity-risk.warning.gadget.all'))),
      table(heads, answer.warnings.map(row), AJS.I18n.getText('integrity-risk.web.gadget.outstanding-warnings.empty'))
    );
  });
});
