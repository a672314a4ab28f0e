### The declaration form (R-DEK), the register (R-REJ), the photographer's list (R-BRAK).

declaration-form_title = Declaration of participation
declaration-form_code = R-DEK
declaration-field_name = First and last name
declaration-field_number = Participant's number (filled in by the centre)
declaration-field_birth = Date or year of birth
declaration-field_sex = Sex
declaration-field_phone = Telephone
declaration-field_email = E-mail
declaration-field_district = District
declaration-field_children = Number of children
declaration-field_address = Address
declaration-field_emergency = Whom to call in an emergency (name and telephone; with that person's consent)
declaration-field_guardians = Other guardians of the children
declaration-text_usual = I wish to take part in the classes of { $centre } ({ $organisation }). Taking part is free and voluntary; I can leave at any time.
# $age (number)
declaration-states_age = { $age ->
    [one] I state that I am at least { $age } year old.
   *[other] I state that I am at least { $age } years old.
}
declaration-states_residence = I state that I live in the City of Kraków.
declaration-states_rules = I know the rules of the centre and will keep to them.
declaration-states_activity = I state that I may take part in movement classes.
declaration-asks_image = I agree that the organiser ({ $organisation }) spreads my image (photographs and films of classes and events) without payment. Consent is voluntary and I can withdraw it at any time.
declaration-asks_contact = I agree that the organiser ({ $organisation }) tells me of classes and events by telephone or e-mail. I can withdraw my consent at any time.
declaration-yes = yes
declaration-no = no
declaration-clause_title = Information on the processing of personal data (GDPR, art. 13)
declaration-clause_version = clause: version { $version }
declaration-clause_usual = The controller is { $organisation }, { $address }; contact: { $email }. We process the data to make taking part possible (GDPR art. 6(1)(b)), to settle the public task (points c and f), and images and news by consent (point a). The City of Kraków when it audits the settlement, and whoever the law names, may have access. Contacts are deleted after you leave, the rest when the documents of the task need not be kept any more. Everybody has the right to access, rectification, erasure, restriction, portability, objection and withdrawal of consent, and to complain to the President of the Personal Data Protection Office. Giving the data is voluntary but needed to take part. No decisions are made automatically.
declaration-signature = legible signature

document-declarations_file = declarations-{ $centre }-{ $date }
document-register_file = register-{ $centre }-{ $date }
document-without_image_file = without-consent-to-image-{ $centre }-{ $date }
register-paper_title = Register of participants
register-paper_code = R-REJ
register-without_image_title = People without consent to their image
register-without_image_code = R-BRAK
register-without_image_note = These people must not be shown in photographs and films by which they can be recognised. The list holds those who refused, who withdrew their consent, and who were not asked.
