/** The list for the wall: it names no person. */
IntegrityRisk.publicity.print = async function (root, id) {
  'use strict';
  const { rest, el, replace, table } = IntegrityRisk;
  const { link, period } = IntegrityRisk.publicity;
  const list = await rest.get('publicities/' + encodeURIComponent(id) + '/list');
  const heads = [
    AJS.I18n.getText('integrity-risk.publicity.number'),
    AJS.I18n.getText('integrity-risk.web.field.department'),
    AJS.I18n.getText('integrity-risk.web.field.post'),
    AJS.I18n.getText('integrity-risk.web.field.title'),
    AJS.I18n.getText('integrity-risk.web.field.content'),
    AJS.I18n.getText('integrity-risk.web.field.level'),
    AJS.I18n.getText('integrity-risk.publicity.reason'),
  ];

  function row(point) {
    return el('tr', {}, [point.number, point.department, point.post, point.title, point.content, point.level.name, point.reason].map((text) => el('td', {}, text)));
  }

  replace(
    root,
    el('p', { class: 'ir-screen' }, link({ id }, AJS.I18n.getText('integrity-risk.web.back')), ' ', el('button', { type: 'button', class: 'aui-button', onclick: () => window.print() }, AJS.I18n.getText('integrity-risk.publicity.print'))),
    el('section', { class: 'ir-sheet' }, el('h2', {}, list.title), el('p', {}, list.unit ? list.unit.name : '', ' ', period(list)), el('div', { class: 'ir-scroll' }, table(heads, list.points.map(row), '')))
  );
};
