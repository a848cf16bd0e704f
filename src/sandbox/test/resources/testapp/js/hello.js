var text = AJS.I18n.getText("test.hello"), more = AJS.I18n.getText('test.many', 3);
