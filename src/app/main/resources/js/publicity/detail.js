/** One publicity: its points as they were shown, the comments and answers, the results. */
IntegrityRisk.publicity.detail = async function (root, id) {
  'use strict';
  const { rest, el, replace, issueLink, level, date } = IntegrityRisk;
  const { link, lozenge, facts, back } = IntegrityRisk.publicity;
  const forms = IntegrityRisk.publicity.forms;
  const path = 'publicities/' + encodeURIComponent(id);

  function comment(publicity, each) {
    const who = each.name || AJS.I18n.getText('integrity-risk.publicity.nameless');
    const origin = each.paper ? ' · ' + AJS.I18n.getText('integrity-risk.publicity.paper') : '';
    return el(
      'li',
      { class: 'ir-comment', 'data-comment': each.id },
      el('p', { class: 'ir-muted' }, who, ' · ', date(each.time), origin),
      el('p', { class: 'ir-text' }, each.text),
      each.answer ? el('div', { class: 'ir-answer' }, el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.publicity.answer-by', each.answer.name), ' · ', date(each.answer.time)), el('p', { class: 'ir-text' }, each.answer.text)) : null,
      each.answer ? null : el('p', { class: 'ir-alarm' }, AJS.I18n.getText('integrity-risk.publicity.not-answered')),
      each.mayAnswer ? forms.answer(path + '/comments/' + encodeURIComponent(each.id) + '/answer', show) : null
    );
  }

  function comments(publicity, key) {
    const own = publicity.comments.filter((each) => each.point === key);
    return own.length ? el('ul', { class: 'ir-comments' }, own.map((each) => comment(publicity, each))) : null;
  }

  function result(point) {
    return point.result
      ? el('p', { class: 'ir-facts' }, lozenge(point.result.outcome.code, point.result.outcome.name), el('span', {}, point.result.name), el('span', {}, date(point.result.time)), point.result.opinion ? el('span', {}, point.result.opinion) : null)
      : null;
  }

  function card(publicity, point) {
    return el(
      'article',
      { class: 'ir-card', 'data-point': point.key },
      el('h3', {}, level(point.level), ' ', point.title),
      el('p', { class: 'ir-facts' }, publicity.browses && !point.gone ? issueLink(point.key) : el('span', {}, point.key), el('span', {}, point.department), point.post ? el('span', {}, point.post) : null),
      el('p', { class: 'ir-text' }, point.content),
      point.reason ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.publicity.reason-is', point.reason)) : null,
      point.gone ? el('p', { class: 'ir-facts', 'data-gone': point.key }, lozenge('gone', AJS.I18n.getText('integrity-risk.publicity.gone'))) : null,
      result(point),
      comments(publicity, point.key)
    );
  }

  function whole(publicity) {
    const general = comments(publicity, '');
    return general ? el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.publicity.on-whole')), general) : null;
  }

  function show(publicity) {
    const may = (what) => publicity.mayDo.includes(what);
    replace(
      root,
      back(),
      el('h2', {}, publicity.title),
      facts(publicity),
      el('p', {}, link({ id, print: 1 }, AJS.I18n.getText('integrity-risk.publicity.print-list'))),
      may('conclude') ? forms.conclude(publicity, path + '/results', show) : null,
      publicity.points.map((point) => card(publicity, point)),
      whole(publicity),
      may('comment') ? forms.comment(publicity, path + '/comments', show, false) : null,
      may('copy-comment') ? forms.comment(publicity, path + '/comments', show, true) : null
    );
  }

  show(await rest.get(path));
};
