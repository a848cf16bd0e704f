/** The gadget of the quality checks: findings by severity, then the checks that find something. */
define('integrity-risk/quality', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { el, table, pageLink, query } = IntegrityRisk;

  function row(check, project) {
    const link = pageLink('/quality' + query({ project, check: check.code }), check.count, { class: check.severity.code === 'high' ? 'ir-number ir-alarm' : 'ir-number' });
    return el('tr', { 'data-check': check.code }, el('td', {}, check.name), el('td', { class: 'ir-nowrap' }, check.severity.name), el('td', { class: 'ir-right' }, link));
  }

  /** Most people see nothing here, which is no error; superiors of another unit are told of no project at all. */
  const NOT_FOR_YOU = AJS.I18n.getText('integrity-risk.quality.not-for-you');
  const NOTHING_FOR = { 403: NOT_FOR_YOU, 404: NOT_FOR_YOU };

  const draw = (answer, { project }) => {
    const heads = [AJS.I18n.getText('integrity-risk.quality.column.check'), AJS.I18n.getText('integrity-risk.quality.column.severity'), AJS.I18n.getText('integrity-risk.quality.column.findings')];
    const found = answer.checks.filter((check) => check.count);
    return el('div', {}, el('p', { class: 'ir-counts' }, answer.severities.map((each) => el('span', { class: 'ir-colour-count', 'data-severity': each.code }, each.name, ' ', el('strong', {}, each.count)))), table(heads, found.map((check) => row(check, project)), AJS.I18n.getText('integrity-risk.web.gadget.quality.empty')));
  };

  return gadget.item('quality', draw, { names: [], further: async () => [], whole: true, refused: NOTHING_FOR });
});
