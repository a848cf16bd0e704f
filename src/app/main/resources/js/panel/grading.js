/** Why a point has its level, and its post its grade: what was weighed, which rules hold, of which regime, and who saw it otherwise. */
IntegrityRisk.panel = IntegrityRisk.panel || {};
IntegrityRisk.panel.grading = (function () {
  'use strict';
  const { el, level, query, pageLink, date } = IntegrityRisk;

  function listed(names) {
    return names.join(AJS.I18n.getText('integrity-risk.heat-map.comma'));
  }

  function fact(label, ...content) {
    return [el('dt', {}, label), el('dd', {}, ...content)];
  }

  function inputs(grading) {
    return grading.inputs.length ? fact(AJS.I18n.getText('integrity-risk.web.panel.grading.inputs'), grading.inputs.map((each) => el('span', { class: 'ir-line', 'data-input': each.name }, AJS.I18n.getText('integrity-risk.post-grade.input', each.label, each.valueName)))) : null;
  }

  function rule(grading, each) {
    const decides = each.rule === grading.rule ? el('span', { class: 'ir-muted' }, ' · ', AJS.I18n.getText('integrity-risk.web.panel.grading.decisive')) : null;
    return el('span', { class: 'ir-line', 'data-rule': each.rule }, each.level ? [level(each.level), ' '] : null, each.reason || each.rule, ' ', el('code', {}, each.rule), decides);
  }

  function rules(grading) {
    return grading.matched.length ? fact(AJS.I18n.getText('integrity-risk.web.panel.grading.rules'), grading.matched.map((each) => rule(grading, each))) : null;
  }

  function facts(grading) {
    const version = AJS.I18n.getText('integrity-risk.web.panel.grading.version', grading.regimeName, grading.regimeVersion);
    return el('details', { class: 'ir-why' }, el('summary', {}, AJS.I18n.getText('integrity-risk.web.panel.grading')), el('dl', { class: 'ir-blocks' }, inputs(grading), rules(grading), fact(AJS.I18n.getText('integrity-risk.web.panel.grading.regime'), version)));
  }

  /** The levels that the point had under other regimes. */
  function former(point) {
    return point.formerGradings.map((each) => el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.web.panel.former', date(each.until), each.grading.regime + ' ' + each.grading.regimeVersion), ' ', level(each.grading.overruled ? each.grading.overruled.to : each.grading.proposed), ' ', each.grading.reason));
  }

  /** A reviewer's own level stands first, or a meeting's; what the rules proposed is kept below it. */
  function overruled(point, grading) {
    const own = grading.overruled;
    const from = own.from ? own.from.name : AJS.I18n.getText('integrity-risk.web.panel.grading.none');
    return [el('p', { 'data-overruled': own.user }, level(point.level), ' ', own.meeting ? byMeeting(own, from) : AJS.I18n.getText('integrity-risk.web.panel.grading.own', own.by, from, own.reason)), el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.grading.proposed'), ' ', level(grading.proposed), ' ', grading.reason)];
  }

  function byMeeting(own, from) {
    const link = pageLink('/meeting#meeting-' + encodeURIComponent(own.meeting), AJS.I18n.getText('integrity-risk.web.meeting.recorded-there'));
    return [AJS.I18n.getText('integrity-risk.web.panel.grading.of-meeting', own.by, from, own.reason), ' ', link];
  }

  function missing(grading) {
    return grading.missing.length ? el('p', {}, AJS.I18n.getText('integrity-risk.web.panel.grading.missing', listed(grading.missing.map((each) => each.name)))) : null;
  }

  function ofPoint(point) {
    const grading = point.grading;
    if (!grading) {
      return null;
    }
    return el('div', { class: 'ir-reason' }, grading.overruled ? overruled(point, grading) : el('p', {}, level(point.level), ' ', grading.reason), missing(grading), facts(grading), former(point));
  }

  /** Only where the regime grades posts. */
  function ofPost(point) {
    const grade = point.postGrade;
    if (!grade) {
      return null;
    }
    const open = grade.points ? AJS.I18n.getText('integrity-risk.post-grade.missing', listed(grade.missing.map((each) => each.name))) : AJS.I18n.getText('integrity-risk.post-grade.no-points');
    const link = pageLink('/post-grades' + query({ project: point.project, post: grade.post.code }), AJS.I18n.getText('integrity-risk.post-grade.see-all'));
    return el('p', { class: 'ir-post-grade' }, AJS.I18n.getText('integrity-risk.post-grade.of-post', grade.post.name), ' ', level(grade.grade), ' ', grade.grade ? grade.reason : open, ' ', link);
  }

  return (point) => [ofPoint(point), ofPost(point)];
})();
