/** What a change of the regime means for the points: how many between which levels, and one list for each meaning. */
IntegrityRisk.regime.lists = (function () {
  'use strict';
  const { el, replace, message, table, level, date, issueLink, spinner } = IntegrityRisk;
  const names = {
    level: AJS.I18n.getText('integrity-risk.regime.change.list.level'),
    ungraded: AJS.I18n.getText('integrity-risk.regime.change.list.ungraded'),
    overruled: AJS.I18n.getText('integrity-risk.regime.change.list.overruled'),
    review: AJS.I18n.getText('integrity-risk.regime.change.list.review'),
    deadline: AJS.I18n.getText('integrity-risk.regime.change.list.deadline'),
    check: AJS.I18n.getText('integrity-risk.regime.change.list.check'),
    answerer: AJS.I18n.getText('integrity-risk.regime.change.list.answerer'),
    words: AJS.I18n.getText('integrity-risk.regime.change.list.words'),
  };
  const moves = {
    stays: AJS.I18n.getText('integrity-risk.regime.change.move.stays'),
    moves: AJS.I18n.getText('integrity-risk.regime.change.move.moves'),
    restarts: AJS.I18n.getText('integrity-risk.regime.change.move.restarts'),
    're-examined': AJS.I18n.getText('integrity-risk.regime.change.move.re-examined'),
  };
  const none = AJS.I18n.getText('integrity-risk.regime.change.no-level');
  const now = AJS.I18n.getText('integrity-risk.regime.change.now');
  const then = AJS.I18n.getText('integrity-risk.regime.change.then');
  const why = AJS.I18n.getText('integrity-risk.regime.change.why');

  const holder = (answerer) => (answerer ? [answerer.roleName, answerer.name ? ' · ' + answerer.name : ''] : '–');
  const list = (values) => values.map((value) => el('span', { class: 'ir-line' }, value.name));

  /** For each list, the heads and the cells of its own columns. */
  const columns = {
    level: [[now, (point) => level(point.level)], [then, (point) => level(point.newLevel)]],
    ungraded: [[now, (point) => level(point.level)], [then, (point) => level(point.newLevel)], [AJS.I18n.getText('integrity-risk.regime.change.missing'), (point) => list(point.missing)]],
    overruled: [[now, (point) => level(point.level)], [then, (point) => level(point.newLevel)]],
    review: [[now, (point) => point.state.name], [then, (point) => point.newState.name], [AJS.I18n.getText('integrity-risk.regime.change.what'), (point) => moves[point.move]], [why, (point) => point.reason]],
    deadline: [[AJS.I18n.getText('integrity-risk.regime.change.step'), (point) => point.newState.name], [now, (point) => date(point.due) || '–'], [then, (point) => date(point.newDue) || '–']],
    check: [[now, (point) => date(point.nextCheck) || '–'], [then, (point) => date(point.newNextCheck) || '–']],
    answerer: [[now, (point) => holder(point.answerer)], [then, (point) => holder(point.newAnswerer)]],
    words: [[AJS.I18n.getText('integrity-risk.regime.change.what'), (point) => point.words.map((word) => el('span', { class: 'ir-line' }, word.name, ' ', word.before, ' → ', word.after || '–'))]],
  };

  function rows(name, points) {
    return points.map((point) => el('tr', { 'data-key': point.key }, el('td', {}, issueLink(point.key)), el('td', {}, point.title), columns[name].map(([head, cell]) => el('td', {}, cell(point)))));
  }

  function shown(name, points) {
    const heads = [AJS.I18n.getText('integrity-risk.regime.change.key'), AJS.I18n.getText('integrity-risk.regime.change.title')].concat(columns[name].map(([head]) => head));
    return table(heads, rows(name, points), '');
  }

  /** One list, closed at first; `more(start)` gives the next points. */
  function details(found, more) {
    if (found.total === 0) {
      return null;
    }
    let points = found.points;
    const place = el('div', {});
    const button = () => el('button', { type: 'button', class: 'aui-button', onclick: add }, AJS.I18n.getText('integrity-risk.regime.change.more', found.total - points.length));
    const fill = () => replace(place, shown(found.list, points), points.length < found.total ? button() : null);
    async function add() {
      try {
        points = points.concat((await more(points.length)).points);
        fill();
      } catch (problem) {
        place.append(message('error', problem.message));
      }
    }
    fill();
    return el('details', { class: 'ir-card', 'data-list': found.list }, el('summary', {}, names[found.list], ' (', found.total, ')'), place);
  }

  /** The open warnings that would stand elsewhere on their ladder, or go up at another time. */
  function warnings(found) {
    if (found.total === 0) {
      return null;
    }
    const colour = (value) => (value ? value.name : '–');
    const shift = (before, after) => el('td', {}, before, before === after ? null : [' → ', after]);
    const row = (one) =>
      el(
        'tr',
        { 'data-warning': one.key },
        el('td', {}, issueLink(one.key)),
        el('td', {}, issueLink(one.point)),
        shift(colour(one.colour), colour(one.newColour)),
        shift(colour(one.next), colour(one.newNext)),
        shift(date(one.lastDay) || '–', date(one.newLastDay) || '–')
      );
    const heads = [
      AJS.I18n.getText('integrity-risk.regime.change.warning'),
      AJS.I18n.getText('integrity-risk.regime.change.key'),
      AJS.I18n.getText('integrity-risk.regime.change.colour'),
      AJS.I18n.getText('integrity-risk.regime.change.next-colour'),
      AJS.I18n.getText('integrity-risk.regime.change.last-day'),
    ];
    return el('details', { class: 'ir-card', 'data-list': 'warnings' }, el('summary', {}, AJS.I18n.getText('integrity-risk.regime.change.warnings'), ' (', found.total, ')'), table(heads, found.warnings.map(row), ''));
  }

  /** How many points come from which level to which; a number leads to its points. */
  function matrix(plan, ask) {
    const name = (value) => (value ? value.name : none);
    const code = (value) => (value ? value.code : '');
    const unique = (values) => values.filter((value, index) => values.findIndex((other) => code(other) === code(value)) === index).sort((one, other) => (one ? one.order : 99) - (other ? other.order : 99));
    const befores = unique(plan.levels.map((move) => move.before));
    const afters = unique(plan.levels.map((move) => move.after));
    const place = el('div', { 'aria-live': 'polite' });
    async function open(before, after) {
      replace(place, spinner());
      try {
        const found = (await ask(code(before), code(after))).points;
        replace(place, el('h4', {}, name(before), ' → ', name(after)), found.length ? shown('level', found) : el('p', {}, AJS.I18n.getText('integrity-risk.regime.change.unchanged')));
      } catch (problem) {
        replace(place, message('error', problem.message));
      }
    }
    function cell(before, after) {
      const move = plan.levels.find((each) => code(each.before) === code(before) && code(each.after) === code(after));
      if (!move) {
        return el('td', {}, '–');
      }
      const same = code(before) === code(after);
      const number = same ? String(move.points) : el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-from': code(before), 'data-to': code(after), onclick: () => open(before, after) }, move.points);
      return el('td', { class: same ? 'ir-muted' : null }, number);
    }
    const heads = [now + ' ＼ ' + then].concat(afters.map(name));
    return [table(heads, befores.map((before) => el('tr', {}, el('th', { scope: 'row' }, level(before), before ? null : none), afters.map((after) => cell(before, after)))), ''), place];
  }

  return { list: details, matrix, warnings };
})();
