/** The public page of tips and the master keys, for administrators. */
IntegrityRisk.page('tip-settings', async function (root) {
  'use strict';
  const { rest, el, replace, message, table, context } = IntegrityRisk;
  const form = IntegrityRisk.form;

  async function change(work) {
    try {
      draw(await work());
    } catch (problem) {
      root.prepend(message('error', problem.message));
    }
  }

  function row(page) {
    const state = page.open ? AJS.I18n.getText('integrity-risk.tip.page.on') : AJS.I18n.getText('integrity-risk.tip.page.off');
    const label = page.open ? AJS.I18n.getText('integrity-risk.tip.page.switch-off') : AJS.I18n.getText('integrity-risk.tip.page.switch-on');
    const set = () => change(() => rest.put('tip-settings/' + encodeURIComponent(page.project), { open: !page.open }));
    return el('tr', { 'data-project': page.project, 'data-open': String(page.open) }, el('td', {}, page.name), el('td', {}, state), el('td', {}, form.button(label, set, !page.open, 'switch')));
  }

  function keys(settings) {
    const renew = () => change(() => rest.post('tip-settings/keys'));
    const label = settings.keys.length ? AJS.I18n.getText('integrity-risk.tip.key.renew') : AJS.I18n.getText('integrity-risk.tip.key.create');
    return [
      el('h2', {}, AJS.I18n.getText('integrity-risk.tip.keys')),
      settings.keys.length ? null : message('warning', AJS.I18n.getText('integrity-risk.error.secret.key-missing')),
      settings.unreadable ? message('error', AJS.I18n.getText('integrity-risk.tip.key.unreadable', String(settings.unreadable))) : null,
      el('p', {}, AJS.I18n.getText('integrity-risk.tip.key.place'), ' ', el('code', {}, settings.place)),
      settings.keys.length ? el('p', { 'data-keys': settings.keys.length }, AJS.I18n.getText('integrity-risk.tip.key.ids', settings.keys.join(', '))) : null,
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.tip.key.backup')),
      settings.changeable ? el('p', {}, form.button(label, renew, settings.keys.length === 0, 'renew-key')) : el('p', {}, AJS.I18n.getText('integrity-risk.tip.key.from-outside')),
    ];
  }

  function faults(settings) {
    if (!settings.faults.length) {
      return null;
    }
    const rows = settings.faults.map((fault) => el('tr', {}, el('td', {}, el('code', {}, fault.what)), el('td', { class: 'ir-right' }, String(fault.times))));
    return [el('h2', {}, AJS.I18n.getText('integrity-risk.tip.faults')), table([AJS.I18n.getText('integrity-risk.tip.fault'), AJS.I18n.getText('integrity-risk.tip.count')], rows, '')];
  }

  function draw(settings) {
    const heads = [AJS.I18n.getText('integrity-risk.tip.page.project'), AJS.I18n.getText('integrity-risk.tip.state'), ''];
    const address = location.origin + context + '/plugins/servlet/integrity-risk/tip';
    replace(
      root,
      el('p', { class: 'ir-lead' }, AJS.I18n.getText('integrity-risk.tip.settings.lead')),
      el('h2', {}, AJS.I18n.getText('integrity-risk.tip.pages')),
      el('p', {}, AJS.I18n.getText('integrity-risk.tip.page.address'), ' ', el('code', {}, address)),
      table(heads, settings.pages.map(row), AJS.I18n.getText('integrity-risk.web.not-set-up')),
      keys(settings),
      faults(settings)
    );
  }

  draw(await rest.get('tip-settings'));
});
