/** The register of filings with the superior: what was sent, what came back, and what waits to be sent. */
IntegrityRisk.page('filings', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, el, replace, issueLink, excelLink, level, date, pageStart, pager } = IntegrityRisk;
  const LIMIT = 50;
  const form = IntegrityRisk.form;
  const today = IntegrityRisk.today();
  const [found, work] = await Promise.all([filings(), rest.get('my-work' + query({ project: project.key }))]);
  const shown = found.slice(0, LIMIT);
  const waiting = (kind) => work.groups.filter((group) => group.kind === kind).flatMap((group) => group.items);
  const replies = waiting('filing-reply').map((item) => item.key);

  /** One more than a page tells whether there is another page. */
  async function filings() {
    return (await rest.get('filings' + query({ project: project.key, start: pageStart(), limit: LIMIT + 1 }))).filings;
  }

  function shell(fields, label, action, send) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const save = async () => {
      if (await form.submit(page, (values) => send(values, page))) {
        location.reload();
      }
    };
    page.append(...fields, form.buttons(form.button(label, save, true, action)));
    return page;
  }

  function pick(item) {
    return el('label', { class: 'ir-pick' }, el('input', { type: 'checkbox', name: 'point', value: item.key, checked: true }), el('span', {}, level(item.level), ' ', issueLink(item.key), ' ', item.title));
  }

  function sending(items) {
    const fields = [
      form.text('number', AJS.I18n.getText('integrity-risk.filing.number'), { required: true }),
      form.text('receiver', AJS.I18n.getText('integrity-risk.filing.receiver'), { help: AJS.I18n.getText('integrity-risk.filing.receiver.help') }),
      form.date('sent', AJS.I18n.getText('integrity-risk.filing.sent'), { required: true, value: today }),
      el('fieldset', { class: 'ir-picks', 'data-field': 'points' }, el('strong', {}, AJS.I18n.getText('integrity-risk.publicity.points')), items.map(pick)),
    ];
    const send = (values, page) => rest.post('filings', { project: project.key, number: values.number, receiver: values.receiver, sent: values.sent, points: Array.from(page.querySelectorAll('[name="point"]:checked')).map((box) => box.value) });
    return el('section', { class: 'ir-card', 'data-form': 'send' }, el('h3', {}, AJS.I18n.getText('integrity-risk.filing.to-send')), shell(fields, AJS.I18n.getText('integrity-risk.filing.do.send'), 'send', send));
  }

  function replying(filing) {
    const outcomes = [
      { code: 'true', name: AJS.I18n.getText('integrity-risk.filing.received') },
      { code: 'false', name: AJS.I18n.getText('integrity-risk.filing.refused') },
    ];
    const fields = [
      form.select('received', AJS.I18n.getText('integrity-risk.filing.reply'), outcomes, { required: true, value: 'true' }),
      form.date('date', AJS.I18n.getText('integrity-risk.filing.reply-date'), { required: true, value: today }),
      form.text('number', AJS.I18n.getText('integrity-risk.filing.their-number')),
      form.area('reason', AJS.I18n.getText('integrity-risk.filing.reason'), { rows: 2 }),
    ];
    const send = (values) => rest.post('filings/' + encodeURIComponent(filing.id) + '/reply', { received: values.received === 'true', date: values.date, number: values.number, reason: values.reason });
    return el('details', {}, el('summary', {}, AJS.I18n.getText('integrity-risk.filing.do.reply')), shell(fields, AJS.I18n.getText('integrity-risk.filing.do.reply'), 'reply', send));
  }

  function reply(filing) {
    return filing.reply ? el('p', { class: 'ir-facts' }, el('span', {}, date(filing.reply.date)), el('span', {}, filing.reply.number), el('span', {}, filing.reply.reason), el('span', {}, filing.reply.name)) : null;
  }

  /** What was deleted or moved away is marked, and hinders nobody. */
  function gone(key) {
    return el('span', { class: 'ir-muted', 'data-gone': key }, el('del', {}, key), ' ', AJS.I18n.getText('integrity-risk.publicity.gone'));
  }

  function card(filing) {
    const mine = !filing.reply && (filing.points.some((key) => replies.includes(key)) || filing.gone.length === filing.points.length);
    return el(
      'article',
      { class: 'ir-card', 'data-filing': filing.id },
      el('h3', {}, filing.number),
      el('p', { class: 'ir-facts' }, el('span', { class: 'ir-state ir-state-' + filing.state.code, 'data-state': filing.state.code }, filing.state.name), el('span', {}, filing.receiver), el('span', {}, AJS.I18n.getText('integrity-risk.filing.sent-on', date(filing.sent))), el('span', {}, filing.sender.name)),
      reply(filing),
      el('p', {}, filing.points.map((key) => [filing.gone.includes(key) ? gone(key) : issueLink(key), ' '])),
      mine ? replying(filing) : null
    );
  }

  async function nothing() {
    const regime = await rest.get('regimes/' + encodeURIComponent(project.regime));
    const asked = regime.chains.some((chain) => chain.steps.some((step) => step.kind === 'filing'));
    return el('p', { class: 'ir-empty' }, asked ? AJS.I18n.getText('integrity-risk.filing.none') : AJS.I18n.getText('integrity-risk.filing.not-asked', project.regimeName));
  }

  const toSend = waiting('filing-send');
  replace(
    root,
    choice,
    el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.filing.lead')),
    toSend.length ? sending(toSend) : null,
    shown.length ? [el('p', { class: 'ir-buttons' }, excelLink('filings/export', { project: project.key })), shown.map(card)] : await nothing(),
    pager(LIMIT, found.length > LIMIT)
  );
});
