/** One tip with everything it says; to open it is written into the audit trail. */
IntegrityRisk.tips.detail = async function (root, project, choices, id) {
  'use strict';
  const { rest, el, replace, message, date, issueLink, context } = IntegrityRisk;
  const views = IntegrityRisk.tips;
  const path = 'tips/' + encodeURIComponent(id);

  function facts(tip) {
    return el(
      'p',
      { class: 'ir-facts' },
      views.lozenge(tip.card.state),
      el('span', {}, tip.card.channel ? tip.card.channel.name : ''),
      el('span', {}, tip.unit ? tip.unit.name : ''),
      el('span', {}, AJS.I18n.getText('integrity-risk.tip.received') + ' ' + date(tip.card.received)),
      el('span', { class: tip.card.overdue ? 'ir-alarm' : null }, AJS.I18n.getText('integrity-risk.tip.due') + ' ' + date(tip.card.due)),
      tip.card.handler ? el('span', {}, AJS.I18n.getText('integrity-risk.tip.handler') + ' ' + tip.card.handler.name) : null,
      tip.card.outcome ? el('span', {}, tip.card.outcome.name) : null
    );
  }

  function content(said) {
    const lines = [
      [AJS.I18n.getText('integrity-risk.tip.department'), said.department],
      [AJS.I18n.getText('integrity-risk.tip.person'), said.person],
      [AJS.I18n.getText('integrity-risk.tip.matter'), said.matter],
      [AJS.I18n.getText('integrity-risk.tip.happened'), said.happened],
      [AJS.I18n.getText('integrity-risk.tip.name'), said.anonymous ? AJS.I18n.getText('integrity-risk.tip.anonymous') : said.name],
      [AJS.I18n.getText('integrity-risk.tip.contact'), said.contact],
    ].filter((line) => line[1]);
    return el(
      'section',
      { class: 'ir-card' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.tip.text')),
      el('p', { class: 'ir-text', 'data-text': true }, said.text),
      el('dl', {}, lines.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]))
    );
  }

  function dialogue(tip) {
    const by = (one) => (one.by ? one.by.name : AJS.I18n.getText('integrity-risk.tip.tipper'));
    const text = (one) => (one.kind.code === 'warning' ? issueLink(one.text) : one.text);
    const line = (one) => el('li', { class: 'ir-comment' + (one.by ? ' ir-answer' : ''), 'data-said': one.kind.code }, el('p', { class: 'ir-muted' }, [one.kind.name, by(one), date(one.day)].join(' · ')), el('p', { class: 'ir-text' }, text(one)));
    return el(
      'section',
      { class: 'ir-card' },
      el('h2', {}, AJS.I18n.getText('integrity-risk.tip.dialogue')),
      tip.messages.length ? el('ul', { class: 'ir-comments' }, tip.messages.map(line)) : el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.tip.nothing-said'))
    );
  }

  /** Fetched with its own name and never opened in the window: what is in it is anybody's guess. */
  function file(one) {
    const address = context + '/rest/integrity-risk/1.0/' + path + '/files/' + encodeURIComponent(one.id);
    return el('li', {}, el('a', { href: address, download: '', rel: 'noreferrer', 'data-file': one.id }, one.name), ' · ' + Math.ceil(one.size / 1024) + ' KB · ' + date(one.day));
  }

  function files(tip) {
    if (!tip.files.length) {
      return null;
    }
    return el('section', { class: 'ir-card' }, el('h2', {}, AJS.I18n.getText('integrity-risk.tip.files')), el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.tip.files.beware')), el('ul', {}, tip.files.map(file)));
  }

  function away(text) {
    replace(root, el('p', {}, views.link({ project: project.key }, AJS.I18n.getText('integrity-risk.tip.all'))), message('success', text));
  }

  function draw(tip, done) {
    replace(
      root,
      el('p', {}, views.link({ project: project.key }, AJS.I18n.getText('integrity-risk.tip.all'))),
      done ? message('success', AJS.I18n.getText('integrity-risk.tip.done')) : null,
      el('h2', {}, AJS.I18n.getText('integrity-risk.tip.one', tip.card.number)),
      facts(tip),
      content(tip.content),
      files(tip),
      dialogue(tip),
      tip.recused.length ? el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.tip.recused', IntegrityRisk.listed(tip.recused.map((one) => one.name)))) : null,
      views.acts(tip, path, choices, project, (changed) => draw(changed, true), away)
    );
  }

  try {
    draw(await rest.get(path), false);
  } catch (problem) {
    replace(root, el('p', {}, views.link({ project: project.key }, AJS.I18n.getText('integrity-risk.tip.all'))), message('error', problem.message));
  }
};
