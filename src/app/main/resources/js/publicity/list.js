/** All publicities that the reader may see, running first. */
IntegrityRisk.publicity.list = async function (root, project, choice) {
  'use strict';
  const { rest, query, el, replace, excelLink, pageStart, pager } = IntegrityRisk;
  const LIMIT = 50;
  const { link, facts } = IntegrityRisk.publicity;
  const [page, choices] = await Promise.all([
    rest.get('publicities' + query({ start: pageStart(), limit: LIMIT })),
    project ? rest.get('publicities/choices' + query({ project: project.key })) : null,
  ]);

  function counts(line) {
    const open = line.points - line.confirmed - line.sentBack - line.gone;
    return el(
      'p',
      { class: 'ir-facts' },
      el('span', {}, AJS.I18n.getText('integrity-risk.publicity.count.points', line.points)),
      el('span', {}, AJS.I18n.getText('integrity-risk.publicity.count.comments', line.comments)),
      line.unanswered ? el('span', { class: 'ir-alarm' }, AJS.I18n.getText('integrity-risk.publicity.count.unanswered', line.unanswered)) : null,
      line.confirmed ? el('span', {}, AJS.I18n.getText('integrity-risk.publicity.count.confirmed', line.confirmed)) : null,
      line.sentBack ? el('span', {}, AJS.I18n.getText('integrity-risk.publicity.count.sent-back', line.sentBack)) : null,
      line.gone ? el('span', {}, AJS.I18n.getText('integrity-risk.publicity.count.gone', line.gone)) : null,
      open && line.state.code === 'over' ? el('span', { class: 'ir-alarm' }, AJS.I18n.getText('integrity-risk.publicity.count.open', open)) : null
    );
  }

  function card(line) {
    return el('article', { class: 'ir-card', 'data-publicity': line.id }, el('h3', {}, link({ id: line.id }, line.title)), facts(line), counts(line));
  }

  function opening() {
    if (!choices || choices.days === 0 || choices.units.length === 0) {
      return null;
    }
    return el(
      'p',
      {},
      link({ open: 1, project: project.key }, AJS.I18n.getText('integrity-risk.publicity.open'), { class: 'aui-button aui-button-primary', 'data-action': 'open' }),
      ' ',
      AJS.I18n.getText('integrity-risk.publicity.waiting', choices.points.length)
    );
  }

  function nothing() {
    const asked = !choices || choices.days > 0;
    return el('p', { class: 'ir-empty' }, asked ? AJS.I18n.getText('integrity-risk.publicity.none') : AJS.I18n.getText('integrity-risk.publicity.not-asked', project.regimeName));
  }

  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.publicity.lead')),
    opening(),
    page.publicities.length ? [el('p', { class: 'ir-buttons' }, excelLink('publicities/export', {})), page.publicities.map(card)] : nothing(),
    pager(LIMIT, page.start + LIMIT < page.total)
  );
};
