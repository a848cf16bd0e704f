/** What a meeting decides on each point that awaits it: pass, return or later, the votes, the opinion and, where it sees it otherwise, another level. */
IntegrityRisk.meetingDecisions = (function () {
  'use strict';
  const { el, issueLink, level, table } = IntegrityRisk;
  const votes = [
    { code: 'inFavour', name: AJS.I18n.getText('integrity-risk.web.meeting.in-favour') },
    { code: 'against', name: AJS.I18n.getText('integrity-risk.web.meeting.against') },
    { code: 'abstained', name: AJS.I18n.getText('integrity-risk.web.meeting.abstained') },
  ];

  function choices(point) {
    const offered = [
      { code: 'pass', text: AJS.I18n.getText('integrity-risk.web.decision.pass') },
      { code: 'return', text: AJS.I18n.getText('integrity-risk.web.decision.return') },
      { code: '', text: AJS.I18n.getText('integrity-risk.web.decision.later') },
    ];
    const one = (each, index) => el('label', { class: 'ir-choice' }, el('input', { type: 'radio', name: 'decision-' + point.key, value: each.code, checked: index === 0 }), ' ', each.text);
    return offered.map(one);
  }

  function vote(point, each) {
    return el('label', { class: 'ir-vote' }, each.name, ' ', el('input', { type: 'number', class: 'text short-field', min: '0', name: each.code + '-' + point.key }));
  }

  /** The level of the point stands as long as no other is chosen; then it takes a reason. */
  function levels(point, all) {
    const others = all.filter((each) => !point.level || each.code !== point.level.code);
    const stays = { code: '', name: AJS.I18n.getText('integrity-risk.web.meeting.level.stays') };
    const label = AJS.I18n.getText('integrity-risk.web.panel.level-reason');
    const reason = el('label', { class: 'ir-line', hidden: true }, label, el('input', { type: 'text', class: 'text ir-wide', name: 'levelReason-' + point.key }));
    const options = [stays].concat(others).map((each) => el('option', { value: each.code }, each.name));
    const onchange = (event) => (reason.hidden = !event.target.value);
    return [level(point.level), el('select', { class: 'select ir-wide', name: 'level-' + point.key, 'aria-label': AJS.I18n.getText('integrity-risk.web.panel.other-level'), onchange }, options), reason];
  }

  function row(point, all) {
    return el(
      'tr',
      { 'data-point': point.key },
      el('td', {}, issueLink(point.key)),
      el('td', {}, point.title),
      el('td', { 'data-field': 'level-' + point.key }, levels(point, all)),
      el('td', {}, choices(point)),
      el('td', {}, votes.map((each) => vote(point, each))),
      el('td', { 'data-field': 'opinion-' + point.key }, el('input', { type: 'text', class: 'text ir-wide', name: 'opinion-' + point.key, 'aria-label': AJS.I18n.getText('integrity-risk.web.opinion') }))
    );
  }

  /** The table to fill in; `all` are the levels of the regime. */
  function sheet(points, all) {
    const heads = [
      AJS.I18n.getText('integrity-risk.web.key'),
      AJS.I18n.getText('integrity-risk.web.field.title'),
      AJS.I18n.getText('integrity-risk.web.field.level'),
      AJS.I18n.getText('integrity-risk.web.decision'),
      AJS.I18n.getText('integrity-risk.web.meeting.votes'),
      AJS.I18n.getText('integrity-risk.web.opinion'),
    ];
    return el('div', { 'data-field': 'decisions' }, table(heads, points.map((point) => row(point, all)), ''));
  }

  function decided(point, values) {
    const made = { key: point.key };
    ['decision', 'opinion', 'level', 'levelReason'].concat(votes.map((each) => each.code)).forEach((name) => (made[name] = values[name + '-' + point.key]));
    return made;
  }

  /** The decisions as the REST interface takes them; what is left for later is none. */
  function made(points, values) {
    return points.map((point) => decided(point, values)).filter((each) => each.decision);
  }

  /** What is wrong with opinion or level of a decision is shown at its point. */
  function placed(problem, decisions) {
    const atPoint = { opinion: 'opinion', level: 'level', levelReason: 'level' };
    const all = problem.errors && problem.errors.length ? problem.errors : [problem];
    all
      .filter((error) => error.row && atPoint[error.field])
      .forEach((error) => (error.field = atPoint[error.field] + '-' + decisions[error.row - 1].key));
    return problem;
  }

  return { sheet, made, placed };
})();
