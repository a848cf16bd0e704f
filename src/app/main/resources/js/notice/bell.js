/** How many notices nobody has read yet, with the way to them. */
IntegrityRisk.bell = async function () {
  'use strict';
  const { rest, pageLink } = IntegrityRisk;
  const { unread } = await rest.get('notices/unread');
  return pageLink('/notices', AJS.I18n.getText('integrity-risk.notice.bell', String(unread)), { class: unread ? 'aui-button ir-bell ir-bell-ringing' : 'aui-button ir-bell', 'data-unread': unread });
};
