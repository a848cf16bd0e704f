/** The app's panel on a control measure: what it says, how far it is, what was done with it and may be done now. */
IntegrityRisk.panel['control-measure'] = (function () {
  'use strict';
  const { el, replace, issueLink, date } = IntegrityRisk;

  function badge(text) {
    return el('span', { class: 'ir-badge' }, text);
  }

  function facts(measure) {
    return [
      el(
        'p',
        { class: 'ir-facts', 'data-state': measure.state.code },
        el('strong', {}, measure.state.name),
        measure.stage ? el('span', {}, measure.stage.name) : null,
        el('span', {}, AJS.I18n.getText('integrity-risk.web.field.due'), ' ', date(measure.due), measure.overdue ? badge(AJS.I18n.getText('integrity-risk.web.overdue')) : null),
        el('span', {}, AJS.I18n.getText('integrity-risk.web.field.responsible'), ' ', measure.responsible.name),
        el('span', {}, AJS.I18n.getText('integrity-risk.measure.version', String(measure.version))),
        measure.effectiveness ? el('span', { 'data-effectiveness': measure.effectiveness.code }, measure.effectiveness.name) : null,
        measure.returns ? el('span', { 'data-returns': measure.returns }, badge(AJS.I18n.getText('integrity-risk.measure.returns', String(measure.returns)))) : null
      ),
      filing(measure),
      el('h3', {}, AJS.I18n.getText('integrity-risk.measure.points')),
      el('ul', {}, measure.points.map((point) => el('li', {}, issueLink(point.key, point.key + ' ' + point.title)))),
    ];
  }

  function filing(measure) {
    if (measure.filing.code === 'not-asked') {
      return null;
    }
    return el(
      'p',
      { class: 'ir-facts', 'data-filing': measure.filing.code },
      el('span', { class: 'ir-state' }, measure.filing.name),
      measure.reviewer ? el('span', {}, AJS.I18n.getText('integrity-risk.measure.reviewer'), ' ', measure.reviewer.name) : null,
      el('span', {}, AJS.I18n.getText('integrity-risk.measure.filed-with'), ' ', measure.filedWith)
    );
  }

  function act(each) {
    const content = each.content;
    return el(
      'li',
      { class: 'ir-comment', 'data-act': each.kind.code },
      el('p', { class: 'ir-facts' }, el('strong', {}, each.kind.name), content ? el('span', {}, AJS.I18n.getText('integrity-risk.measure.version', String(each.version))) : null, each.effectiveness ? el('span', {}, each.effectiveness.name) : null, each.number ? el('span', {}, each.number) : null, each.day ? el('span', {}, date(each.day)) : null, el('span', { class: 'ir-muted' }, each.user.name, ' ', date(each.time))),
      content ? el('p', { class: 'ir-text' }, content.content) : null,
      each.text ? el('p', { class: 'ir-text' }, each.text) : null,
      each.reference ? el('p', { class: 'ir-text ir-muted' }, each.reference) : null
    );
  }

  function history(measure) {
    return measure.acts.length ? el('details', { class: 'ir-why', open: true }, el('summary', {}, AJS.I18n.getText('integrity-risk.measure.history')), el('ul', { class: 'ir-comments' }, measure.acts.map(act))) : null;
  }

  return async function draw(root, key) {
    const measure = await IntegrityRisk.rest.get('measures/' + encodeURIComponent(key));
    replace(root, facts(measure), await IntegrityRisk.panel.measureActs(measure), await IntegrityRisk.files('measure', measure.key), history(measure));
  };
})();
