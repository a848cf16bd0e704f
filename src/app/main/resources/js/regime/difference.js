/** Two texts line by line: what was taken away, what was added, and a little of what stayed. */
IntegrityRisk.regime.difference = (function () {
  'use strict';
  const { el, message } = IntegrityRisk;
  const AROUND = 2;

  /** Lines as `{kind: same|gone|new, text}`: the longest common subsequence stays. */
  function compare(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) {
      start++;
    }
    let end = 0;
    while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
      end++;
    }
    const same = (text) => ({ kind: 'same', text });
    return before
      .slice(0, start)
      .map(same)
      .concat(middle(before.slice(start, before.length - end), after.slice(start, after.length - end)))
      .concat(before.slice(before.length - end).map(same));
  }

  function middle(before, after) {
    const length = lengths(before, after);
    const result = [];
    let b = 0;
    let a = 0;
    while (b < before.length || a < after.length) {
      if (b < before.length && a < after.length && before[b] === after[a]) {
        result.push({ kind: 'same', text: before[b] });
        b++;
        a++;
      } else if (a === after.length || (b < before.length && length[b + 1][a] >= length[b][a + 1])) {
        result.push({ kind: 'gone', text: before[b++] });
      } else {
        result.push({ kind: 'new', text: after[a++] });
      }
    }
    return result;
  }

  function lengths(before, after) {
    const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
    for (let b = before.length - 1; b >= 0; b--) {
      for (let a = after.length - 1; a >= 0; a--) {
        table[b][a] = before[b] === after[a] ? table[b + 1][a + 1] + 1 : Math.max(table[b + 1][a], table[b][a + 1]);
      }
    }
    return table;
  }

  /** Changed lines and some around them; where lines are left out stands an ellipsis. */
  function shown(lines) {
    const near = (index) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((line) => line.kind !== 'same');
    const result = [];
    lines.forEach((line, index) => {
      if (near(index)) {
        result.push(line);
      } else if (result.length === 0 || result[result.length - 1].kind !== 'left-out') {
        result.push({ kind: 'left-out', text: '…' });
      }
    });
    return result;
  }

  const marks = { same: ' ', gone: '−', new: '+', 'left-out': ' ' };

  function show(before, after) {
    const lines = compare(before.split('\n'), after.split('\n'));
    if (lines.every((line) => line.kind === 'same')) {
      return message('info', AJS.I18n.getText('integrity-risk.regime.no-difference'));
    }
    const gone = lines.filter((line) => line.kind === 'gone').length;
    const added = lines.filter((line) => line.kind === 'new').length;
    return [el('p', { class: 'ir-count' }, AJS.I18n.getText('integrity-risk.regime.difference', gone, added)), el('pre', { class: 'ir-difference', tabindex: '0' }, shown(lines).map((line) => el('span', { class: 'ir-line ir-' + line.kind }, marks[line.kind] + ' ' + line.text)))];
  }

  return show;
})();
