/** The list of all regime files, to open one or to delete a version that nobody uses. */
IntegrityRisk.regime.versions = function (files, actions) {
  'use strict';
  const { el, table, date } = IntegrityRisk;
  const heads = [
    AJS.I18n.getText('integrity-risk.regime.regime'),
    AJS.I18n.getText('integrity-risk.regime.version'),
    AJS.I18n.getText('integrity-risk.regime.saved'),
    AJS.I18n.getText('integrity-risk.regime.note'),
    AJS.I18n.getText('integrity-risk.regime.used-by'),
    AJS.I18n.getText('integrity-risk.regime.actions'),
  ];

  function row(file) {
    const faults = file.problems.length ? el('div', { class: 'ir-faults' }, AJS.I18n.getText('integrity-risk.regime.not-usable'), el('ul', {}, file.problems.map((problem) => el('li', { 'data-code': problem.code }, problem.line ? AJS.I18n.getText('integrity-risk.regime.line', problem.line) + ' ' : null, problem.message)))) : null;
    const saved = file.preset ? AJS.I18n.getText('integrity-risk.regime.preset') : date(file.time) + ' ' + file.author;
    const open = el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-open': file.reference, onclick: () => actions.open(file) }, AJS.I18n.getText('integrity-risk.regime.open'));
    const mayDelete = !file.preset && file.usedBy.length === 0;
    const remove = mayDelete ? el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-delete': file.reference, onclick: () => actions.remove(file) }, AJS.I18n.getText('integrity-risk.regime.delete')) : null;
    const cells = [[file.name, ' ', el('code', {}, file.key), faults], file.version, saved, file.note, file.usedBy.join(', '), [open, ' ', remove]];
    return el('tr', { 'data-reference': file.reference }, cells.map((cell, index) => el('td', { 'data-label': heads[index] }, cell)));
  }

  return el('div', { class: 'ir-scroll' }, table(heads, files.map(row), ''));
};
