/** The editor of the regime page: a text with line numbers, and what is wrong with it beside. */
IntegrityRisk.regime = (function () {
  'use strict';
  const { el, replace, message } = IntegrityRisk;

  /** `onchange` is called when the reader pauses typing. */
  function editor(onchange) {
    const numbers = el('div', { class: 'ir-numbers', 'aria-hidden': 'true' });
    const area = el('textarea', { id: 'ir-yaml', class: 'textarea ir-yaml', wrap: 'off', spellcheck: 'false', 'aria-label': AJS.I18n.getText('integrity-risk.regime.text'), 'aria-describedby': 'ir-problems' });
    let timer = null;
    area.addEventListener('scroll', () => (numbers.scrollTop = area.scrollTop));
    area.addEventListener('input', () => {
      number();
      clearTimeout(timer);
      timer = setTimeout(onchange, 600);
    });

    function number(wrong = []) {
      const lines = area.value.split('\n').length;
      replace(numbers, Array.from({ length: lines }, (none, index) => el('div', { class: wrong.includes(index + 1) ? 'ir-wrong' : null }, index + 1)));
      numbers.scrollTop = area.scrollTop;
    }

    function put(text) {
      area.value = text;
      area.scrollTop = 0;
      number();
    }

    /** Selects a line and brings it into view. */
    function goTo(line) {
      const lines = area.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
      area.focus();
      area.setSelectionRange(start, start + (lines[line - 1] || '').length);
      const height = parseFloat(getComputedStyle(area).lineHeight);
      area.scrollTop = Math.max(0, (line - 4) * height);
      area.scrollIntoView({ block: 'nearest' });
    }

    return { element: el('div', { class: 'ir-editor' }, numbers, area), text: () => area.value, put, goTo, mark: number };
  }

  /** The problems as buttons that lead to their lines. */
  function problems(found, goTo) {
    if (found.length === 0) {
      return message('success', AJS.I18n.getText('integrity-risk.regime.no-problems'));
    }
    return [
      message('error', AJS.I18n.getText('integrity-risk.regime.problems', found.length)),
      el('ol', { class: 'ir-problems' }, found.map((problem) => el('li', { 'data-code': problem.code }, place(problem, goTo), el('span', { class: 'ir-line' }, problem.message)))),
    ];
  }

  function place(problem, goTo) {
    if (!problem.line) {
      return problem.path ? el('code', {}, problem.path) : null;
    }
    return el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-line': problem.line, onclick: () => goTo(problem.line) }, AJS.I18n.getText('integrity-risk.regime.line', problem.line), problem.path ? [' ', el('code', {}, problem.path)] : null);
  }

  return { editor, problems };
})();
