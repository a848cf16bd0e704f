/** The list for the wall: it names no person. */
IntegrityRisk.publicity.print = async function (root, id) {
  'use strict';
  const { rest, el, replace, table } = IntegrityRisk;
  const { link, period } = IntegrityRisk.publicity;
  const list = await rest.get('publicities/' + encodeURIComponent(id) + '/list');
  const concluded = list.points.some((point) => point.result);
  const heads = [
    AJS.I18n.getText('integrity-risk.publicity.number'),
    AJS.I18n.getText('integrity-risk.web.field.department'),
    AJS.I18n.getText('integrity-risk.web.field.post'),
    AJS.I18n.getText('integrity-risk.web.field.title'),
    AJS.I18n.getText('integrity-risk.web.field.content'),
    AJS.I18n.getText('integrity-risk.web.field.level'),
    AJS.I18n.getText('integrity-risk.publicity.reason'),
  ].concat(concluded ? AJS.I18n.getText('integrity-risk.publicity.result') : []);

  /** Until something came of a point there is nothing to say on a result. */
  function result(point) {
    return concluded ? [point.result ? point.result.name : ''] : [];
  }

  function row(point) {
    return el('tr', {}, [point.number, point.department, point.post, point.title, point.content, point.level.name, point.reason].concat(result(point)).map((text) => el('td', {}, text)));
  }

  replace(
    root,
    el('p', { class: 'ir-screen' }, link({ id }, AJS.I18n.getText('integrity-risk.web.back')), ' ', el('button', { type: 'button', class: 'aui-button', onclick: () => window.print() }, AJS.I18n.getText('integrity-risk.publicity.print'))),
    el('section', { class: 'ir-sheet' }, el('h2', {}, list.title), el('p', {}, list.unit ? list.unit.name : '', ' ', period(list)), el('div', { class: 'ir-scroll' }, table(heads, list.points.map(row), '')))
  );
};
