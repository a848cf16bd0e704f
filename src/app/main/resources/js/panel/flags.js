/** Why a risk point is to be re-examined: what has changed, and where one says that it need not be. */
IntegrityRisk.panel.flags = (function () {
  'use strict';
  const { rest, el, replace, date } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function dismissal(point, flag, done) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const answer = await form.submit(page, (values) => rest.post('risk-points/' + encodeURIComponent(point.key) + '/flags/' + encodeURIComponent(flag.id) + '/dismissal', values));
      if (answer) {
        done();
      }
    };
    page.append(form.area('reason', AJS.I18n.getText('integrity-risk.power.flag.reason'), { required: true }), form.buttons(form.button(AJS.I18n.getText('integrity-risk.power.flag.dismiss'), send, true, 'dismiss-flag')));
    return page;
  }

  function because(flag) {
    return AJS.I18n.getText('integrity-risk.power.flag.because', flag.basis, flag.state.name, date(flag.changed));
  }

  function standing(point, flag, done) {
    const place = el('div', {});
    const open = () => replace(place, dismissal(point, flag, done));
    const button = point.mayDo.includes('dismiss-flag') ? el('p', {}, form.button(AJS.I18n.getText('integrity-risk.power.flag.dismiss'), open, false, 'open-dismissal')) : null;
    return el('div', { class: 'aui-message aui-message-warning', role: 'status', 'data-flag': flag.id }, el('p', {}, el('strong', {}, because(flag)), ' ', flag.power), button, place);
  }

  function ended(flag) {
    return flag.endedBy ? el('p', { class: 'ir-muted' }, because(flag), ' ', AJS.I18n.getText('integrity-risk.power.flag.dismissed', flag.endedBy.name, flag.reason)) : null;
  }

  /** The flags of a point, those that stand first; `done` is called when one was dismissed. */
  return (point, done) => point.flags.filter((flag) => !flag.ended).map((flag) => standing(point, flag, done)).concat(point.flags.filter((flag) => flag.ended).map(ended));
})();
