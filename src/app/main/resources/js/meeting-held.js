/** The meetings held: who was there, what was decided on each point and with how many votes, what the minutes say. */
IntegrityRisk.meetingsHeld = (function () {
  'use strict';
  const { rest, query, el, replace, issueLink, excelLink, level, table, date, message } = IntegrityRisk;
  const SOME = 20;
  const FEW = 5;

  function people(label, list) {
    return list.length ? el('span', { class: 'ir-line' }, el('strong', {}, label), ' ', IntegrityRisk.listed(list.map((each) => each.name))) : null;
  }

  function attendance(meeting) {
    return [
      people(AJS.I18n.getText('integrity-risk.web.meeting.attended'), meeting.attendees),
      people(AJS.I18n.getText('integrity-risk.web.meeting.absent'), meeting.absent),
      people(AJS.I18n.getText('integrity-risk.web.meeting.stepped-aside'), meeting.recused),
    ];
  }

  function decision(made) {
    const votes = made.votes ? [' · ', AJS.I18n.getText('integrity-risk.web.meeting.count', String(made.votes.inFavour), String(made.votes.against), String(made.votes.abstained))] : null;
    return el('li', { 'data-decision': made.decision, 'data-point': made.key }, made.title ? issueLink(made.key) : el('del', {}, made.key), ' ', made.title, ' · ', el('strong', {}, made.decisionName), votes, made.opinion ? ' · ' + made.opinion : null, ownLevel(made));
  }

  function ownLevel(made) {
    return made.level ? el('span', { class: 'ir-line', 'data-own-level': made.level.code }, AJS.I18n.getText('integrity-risk.web.meeting.level'), ' ', level(made.level), ' ', made.levelReason) : null;
  }

  function tally(decisions) {
    const counts = new Map();
    decisions.forEach((made) => counts.set(made.decisionName, (counts.get(made.decisionName) || 0) + 1));
    const parts = Array.from(counts, ([name, count]) => name + ' ' + count);
    return AJS.I18n.getText('integrity-risk.web.meeting.decided-on', String(decisions.length), IntegrityRisk.listed(parts));
  }

  /** Many decisions unfold, unless a link has led here. */
  function decisions(meeting) {
    const list = el('ul', { class: 'ir-plain' }, meeting.decisions.map(decision));
    const wanted = location.hash === '#meeting-' + meeting.id;
    return meeting.decisions.length > FEW ? el('details', { class: 'ir-why', open: wanted }, el('summary', {}, tally(meeting.decisions)), list) : list;
  }

  function row(meeting) {
    const recorded = AJS.I18n.getText('integrity-risk.web.meeting.recorded-by', meeting.recorder.name, date(meeting.recorded));
    return el(
      'tr',
      { id: 'meeting-' + meeting.id, 'data-meeting': meeting.id },
      el('td', {}, date(meeting.date), el('span', { class: 'ir-line' }, meeting.place)),
      el('td', {}, attendance(meeting)),
      el('td', {}, decisions(meeting)),
      el('td', {}, el('span', { class: 'ir-line ir-minutes' }, meeting.minutes), el('span', { class: 'ir-muted' }, recorded))
    );
  }

  function heads() {
    return [
      AJS.I18n.getText('integrity-risk.web.meeting.date'),
      AJS.I18n.getText('integrity-risk.web.meeting.attendance'),
      AJS.I18n.getText('integrity-risk.web.meeting.decisions'),
      AJS.I18n.getText('integrity-risk.web.meeting.minutes'),
    ];
  }

  /** A section with the latest meetings of a project; a button brings older ones. */
  async function section(project) {
    const root = el('section', { class: 'ir-group', 'data-section': 'meetings' });
    await show(root, project, []);
    const wanted = location.hash && root.querySelector('[id="' + CSS.escape(location.hash.substring(1)) + '"]');
    if (wanted) {
      setTimeout(() => wanted.scrollIntoView({ block: 'center' }));
    }
    return root;
  }

  async function show(root, project, known) {
    const next = await rest.get('meetings' + query({ project: project.key, start: known.length, limit: SOME }));
    const meetings = known.concat(next.meetings);
    const more = () => show(root, project, meetings).catch((problem) => root.append(message('error', problem.message)));
    const older = next.meetings.length === SOME ? el('p', { class: 'ir-buttons' }, IntegrityRisk.form.button(AJS.I18n.getText('integrity-risk.web.meeting.older'), more, false, 'older-meetings')) : null;
    const file = meetings.length ? excelLink('meetings/export', { project: project.key }) : null;
    replace(root, el('div', { class: 'ir-head' }, el('h2', {}, AJS.I18n.getText('integrity-risk.web.meeting.held')), file), table(heads(), meetings.map(row), AJS.I18n.getText('integrity-risk.web.meeting.none-held')), older);
  }

  return { section };
})();
