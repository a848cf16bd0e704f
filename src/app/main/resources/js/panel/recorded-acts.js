/** Publicities and filings of a risk point, for its panel: what runs, what came of it, where to go. */
IntegrityRisk.panel.acts = (function () {
  'use strict';
  const { rest, query, el, pageLink, date } = IntegrityRisk;

  async function of(key) {
    const [shown, filed] = await Promise.all([rest.get('publicities' + query({ point: key })), rest.get('filings' + query({ point: key }))]);
    return { publicities: shown.publicities, filings: filed.filings };
  }

  function publicity(each) {
    const text = AJS.I18n.getText('integrity-risk.publicity.panel', date(each.from), date(each.to), each.comments);
    return el('span', {}, pageLink('/publicity' + query({ id: each.id }), text), ' · ', each.state.name);
  }

  function filing(each) {
    const came = each.reply ? ' · ' + date(each.reply.date) + ' ' + each.reply.number : '';
    return el('span', {}, AJS.I18n.getText('integrity-risk.filing.panel', each.number, each.receiver, date(each.sent)), ' · ', each.state.name, came);
  }

  /** What stands beside the opinion that an act gave: the act itself, else the meeting. */
  function behind(acts, opinion) {
    const shown = acts.publicities.find((each) => each.id === opinion.meeting);
    const filed = acts.filings.find((each) => each.id === opinion.meeting);
    return shown ? publicity(shown) : filed ? filing(filed) : opinion.meeting ? meeting(opinion.meeting) : null;
  }

  function meeting(id) {
    return pageLink('/meeting#meeting-' + encodeURIComponent(id), AJS.I18n.getText('integrity-risk.web.meeting.recorded-there'));
  }

  /** What runs at the moment, above everything else. */
  function current(acts) {
    const running = acts.publicities.filter((each) => each.state.code !== 'concluded').map((each) => el('p', { class: 'ir-act', 'data-publicity': each.id }, publicity(each)));
    const sent = acts.filings.filter((each) => each.state.code === 'sent').map((each) => el('p', { class: 'ir-act', 'data-filing': each.id }, pageLink('/filings', filing(each))));
    return running.concat(sent);
  }

  return { of, behind, current };
})();
