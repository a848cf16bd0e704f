/** The fields that say which power a risk point is about: chosen from the catalogue where the department has one. */
IntegrityRisk.powerChoice = (function () {
  'use strict';
  const { el, replace } = IntegrityRisk;
  const form = IntegrityRisk.form;

  /** The powers of the post first, then the others of its department. */
  function powersFor(powers, place) {
    const ours = powers.filter((power) => power.department === place.department);
    const own = ours.filter((power) => place.post && power.post === place.post);
    return own.concat(ours.filter((power) => !own.includes(power)));
  }

  function codeAndName(each) {
    return { code: each.code, name: each.code + ' ' + each.name };
  }

  /** What was written before there was a catalogue stays visible until somebody chooses. */
  function withPresent(choices, value, text) {
    return value && !choices.some((each) => each.code === value) ? choices.concat([{ code: value, name: text || value }]) : choices;
  }

  function stepChoices(power) {
    const kinds = { external: AJS.I18n.getText('integrity-risk.power.external'), internal: AJS.I18n.getText('integrity-risk.power.internal') };
    return power.steps.map((step) => ({ code: step.code, name: kinds[step.flow] + ' · ' + step.code + ' ' + step.name }));
  }

  /** Fills the basis from the power; what somebody wrote is never overwritten. */
  function suggestBasis(page, basis) {
    const control = page.elements.powerBasis;
    if (control.value === '' || control.dataset.suggested === control.value) {
      control.value = basis || '';
      control.dataset.suggested = control.value;
    }
  }

  /**
   * Draws the fields into a place of a form. `known` are the powers of the filing answer, `where` is
   * `{department, post}`, `values` are `{power, powerText, flowStep, powerBasis}`.
   */
  function draw(place, known, where, values) {
    const powers = powersFor(known, where);
    const basis = form.area('powerBasis', AJS.I18n.getText('integrity-risk.web.field.power-basis'), { rows: 2, value: values.powerBasis, help: AJS.I18n.getText('integrity-risk.web.file.power.help') });
    if (powers.length === 0) {
      replace(place, form.text('power', AJS.I18n.getText('integrity-risk.web.field.power'), { value: values.powerText || values.power }), basis);
      return;
    }
    const step = el('div', {});
    const choose = (power, flowStep) => {
      const chosen = powers.find((each) => each.code === power);
      const steps = chosen ? withPresent(stepChoices(chosen), flowStep) : [];
      replace(step, steps.length ? form.select('flowStep', AJS.I18n.getText('integrity-risk.power.flow-step'), steps, { value: flowStep }) : null);
      return chosen;
    };
    const changed = (event) => {
      const chosen = choose(event.target.value, '');
      suggestBasis(event.target.form, chosen ? chosen.basis : '');
    };
    const choices = withPresent(powers.map(codeAndName), values.power, values.powerText);
    replace(place, form.select('power', AJS.I18n.getText('integrity-risk.web.field.power'), choices, { value: values.power, onchange: changed, help: AJS.I18n.getText('integrity-risk.power.choice.help') }), step, basis);
    const present = choose(values.power, values.flowStep);
    if (present && present.basis === values.powerBasis) {
      basis.querySelector('textarea').dataset.suggested = present.basis;
    }
  }

  /**
   * What to fill in for a post: what was filed last for it, or its only power, unless somebody has
   * written something else. `remembered` keeps what was suggested before.
   */
  function suggested(known, where, values, remembered, post) {
    const powers = powersFor(known, where);
    const own = powers.filter((power) => where.post && power.post === where.post);
    const last = post && (powers.length === 0 || powers.some((each) => each.code === post.power)) ? { power: post.power, powerBasis: post.powerBasis } : null;
    const only = own.length === 1 ? { power: own[0].code, powerBasis: own[0].basis } : { power: '', powerBasis: '' };
    const offer = last && last.power ? last : only;
    const keep = (name) => values[name] && values[name] !== remembered[name];
    const filled = keep('power') || keep('powerBasis') ? { power: values.power, powerBasis: values.powerBasis, flowStep: values.flowStep } : offer;
    Object.assign(remembered, { power: offer.power || '', powerBasis: offer.powerBasis || '' });
    return filled;
  }

  return { draw, suggested };
})();
