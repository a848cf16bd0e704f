/** What each block of a regime file is for, and whether the file has it or goes by what is usual; the name leads to the block. */
IntegrityRisk.regime.blocks = function (editor) {
  'use strict';
  const { el, replace } = IntegrityRisk;
  const overview = el('dl', { class: 'ir-blocks' });
  const blocks = [
    ['key', AJS.I18n.getText('integrity-risk.regime.block.key')],
    ['version', AJS.I18n.getText('integrity-risk.regime.block.version')],
    ['name', AJS.I18n.getText('integrity-risk.regime.block.name')],
    ['source', AJS.I18n.getText('integrity-risk.regime.block.source')],
    ['scopes', AJS.I18n.getText('integrity-risk.regime.block.scopes')],
    ['kinds', AJS.I18n.getText('integrity-risk.regime.block.kinds')],
    ['types', AJS.I18n.getText('integrity-risk.regime.block.types')],
    ['categories', AJS.I18n.getText('integrity-risk.regime.block.categories')],
    ['ranks', AJS.I18n.getText('integrity-risk.regime.block.ranks')],
    ['finding-methods', AJS.I18n.getText('integrity-risk.regime.block.finding-methods')],
    ['channels', AJS.I18n.getText('integrity-risk.regime.block.channels')],
    ['levels', AJS.I18n.getText('integrity-risk.regime.block.levels')],
    ['factors', AJS.I18n.getText('integrity-risk.regime.block.factors')],
    ['grading', AJS.I18n.getText('integrity-risk.regime.block.grading')],
    ['post-grades', AJS.I18n.getText('integrity-risk.regime.block.post-grades')],
    ['chains', AJS.I18n.getText('integrity-risk.regime.block.chains')],
    ['review-days', AJS.I18n.getText('integrity-risk.regime.block.review-days')],
    ['publicity', AJS.I18n.getText('integrity-risk.regime.block.publicity')],
    ['supervision', AJS.I18n.getText('integrity-risk.regime.block.supervision')],
    ['rectification', AJS.I18n.getText('integrity-risk.regime.block.rectification')],
    ['stages', AJS.I18n.getText('integrity-risk.regime.block.stages')],
    ['warnings', AJS.I18n.getText('integrity-risk.regime.block.warnings')],
    ['numbers', AJS.I18n.getText('integrity-risk.regime.block.numbers')],
    ['reminders', AJS.I18n.getText('integrity-risk.regime.block.reminders')],
    ['quality', AJS.I18n.getText('integrity-risk.regime.block.quality')],
    ['screening', AJS.I18n.getText('integrity-risk.regime.block.screening')],
    ['tips', AJS.I18n.getText('integrity-risk.regime.block.tips')],
    ['measure-filing', AJS.I18n.getText('integrity-risk.regime.block.measure-filing')],
    ['assessment', AJS.I18n.getText('integrity-risk.regime.block.assessment')],
    ['deployments', AJS.I18n.getText('integrity-risk.regime.block.deployments')],
    ['holdings', AJS.I18n.getText('integrity-risk.regime.block.holdings')],
    ['cycle', AJS.I18n.getText('integrity-risk.regime.block.cycle')],
    ['forms', AJS.I18n.getText('integrity-risk.regime.block.forms')],
  ];

  function lineOf(block) {
    return editor.text().split('\n').findIndex((line) => line.startsWith(block + ':')) + 1;
  }

  function goTo(block) {
    const line = lineOf(block);
    if (line > 0) {
      editor.goTo(line);
    }
  }

  /** Where the block stands; what the file leaves out goes by what is usual. */
  function standing(block) {
    const line = lineOf(block);
    const text = line ? AJS.I18n.getText('integrity-risk.regime.block.at', String(line)) : AJS.I18n.getText('integrity-risk.regime.block.usual');
    return el('span', { class: 'ir-muted', 'data-block': block, 'data-line': line }, text);
  }

  function entry([block, help]) {
    const name = el('code', {}, block);
    return [el('dt', {}, lineOf(block) ? el('button', { type: 'button', class: 'aui-button aui-button-link', onclick: () => goTo(block) }, name) : name, ' ', standing(block)), el('dd', {}, help)];
  }

  /** To be called when the text has changed. */
  function refresh() {
    replace(overview, blocks.map(entry));
  }

  refresh();
  return { element: el('details', { class: 'ir-card', 'data-fold': 'blocks' }, el('summary', {}, AJS.I18n.getText('integrity-risk.regime.blocks')), overview), refresh };
};
