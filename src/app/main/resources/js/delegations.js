/** Who decides in whose place, and from when to when: a section of the page "My work". */
IntegrityRisk.delegations = (function () {
  'use strict';
  const { rest, el, replace, table, date, message } = IntegrityRisk;
  const form = IntegrityRisk.form;

  async function section() {
    const root = el('section', { class: 'ir-group', 'data-section': 'delegations' });
    await draw(root);
    return root;
  }

  async function draw(root) {
    const known = await rest.get('delegations');
    const place = el('div', { class: 'ir-action' });
    const open = () => replace(place, delegationForm(known.forOthers, () => draw(root)));
    replace(
      root,
      el('h2', {}, AJS.I18n.getText('integrity-risk.web.delegations')),
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.delegations.help')),
      known.delegations.length ? table(heads(), known.delegations.map((each) => row(each, root)), '') : null,
      el('p', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.web.delegations.add'), open, false, 'delegate')),
      place
    );
  }

  function heads() {
    return [
      AJS.I18n.getText('integrity-risk.web.delegations.from'),
      AJS.I18n.getText('integrity-risk.web.delegations.to'),
      AJS.I18n.getText('integrity-risk.web.delegations.start'),
      AJS.I18n.getText('integrity-risk.web.delegations.end'),
      AJS.I18n.getText('integrity-risk.web.field.reason'),
      AJS.I18n.getText('integrity-risk.web.delegations.state'),
      '',
    ];
  }

  function row(each, root) {
    const end = async () => {
      try {
        await rest.remove('delegations/' + encodeURIComponent(each.id));
        await draw(root);
      } catch (problem) {
        root.append(message('error', problem.message));
      }
    };
    const button = each.open ? form.button(AJS.I18n.getText('integrity-risk.web.delegations.stop'), end, false, 'end-delegation') : null;
    return el('tr', { 'data-delegation': each.id }, el('td', {}, each.from.name), el('td', {}, each.to.name), el('td', {}, date(each.start)), el('td', {}, date(each.end)), el('td', {}, each.reason), el('td', {}, stateOf(each)), el('td', {}, button));
  }

  function stateOf(each) {
    if (each.running) {
      return AJS.I18n.getText('integrity-risk.web.delegations.running');
    }
    return each.open ? AJS.I18n.getText('integrity-risk.web.delegations.coming') : AJS.I18n.getText('integrity-risk.web.delegations.over');
  }

  /** Only the office names the one who is away; everybody else delegates what is their own. */
  function delegationForm(forOthers, done) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const save = async () => {
      const saved = await form.submit(page, (values) => rest.post('delegations', values));
      if (saved) {
        await done();
      }
    };
    page.append(
      ...(forOthers ? [form.person('from', AJS.I18n.getText('integrity-risk.web.delegations.from'), { required: true })] : []),
      form.person('to', AJS.I18n.getText('integrity-risk.web.delegations.to'), { required: true }),
      form.date('start', AJS.I18n.getText('integrity-risk.web.delegations.start'), { required: true }),
      form.date('end', AJS.I18n.getText('integrity-risk.web.delegations.end'), { required: true }),
      form.text('reason', AJS.I18n.getText('integrity-risk.web.field.reason')),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true, 'save-delegation'))
    );
    return page;
  }

  return { section };
})();
