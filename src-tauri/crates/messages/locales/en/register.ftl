### The register of participants: what is missing, like records, states of membership, consents.

record_missing-birth = No date or year of birth, and no statement of age.
record_missing-sex = No sex.
record_missing-phone = No telephone.
record_missing-email = No e-mail address.
record_missing-district = No district.
record_missing-address = No address.
record_missing-emergency_contact = No emergency contact.
record_missing-guardians = No other guardians.
record_missing-children = No number of children.
record_missing-notes = No note.
record_missing-declaration = No signed declaration.
record_missing-residence = No statement of living in the city.
record_missing-rules = No date of accepting the rules.
record_missing-privacy_notice = No date of giving the information clause.
record_missing-image_consent = Not asked for consent to her image.
record_missing-contact_consent = Not asked for consent to be contacted.
record_missing-activity_statement = No date of the statement for movement classes.

record_field-birth = Date or year of birth
record_field-sex = Sex
record_field-phone = Telephone
record_field-email = E-mail
record_field-district = District
record_field-address = Address
record_field-emergency_contact = Emergency contact
record_field-guardians = Other guardians
record_field-children = Number of children
record_field-notes = Notes
record_field-declaration = Declaration
record_field-residence = Statement of residence
record_field-rules = Acceptance of the rules
record_field-privacy_notice = Information clause
record_field-image_consent = Consent to image
record_field-contact_consent = Consent to contact
record_field-activity_statement = Statement for movement classes

record_need-hidden = not kept
record_need-optional = if given
record_need-required = required

membership_status-active = takes part
membership_status-waiting = on the waiting list
membership_status-suspended = suspended
membership_status-former = membership ended

consent_kind-image = Consent to spreading the image
consent_kind-contact = Consent to being contacted about classes
consent_kind-other = Another consent
consent_state-granted = granted
consent_state-refused = refused
consent_state-not_asked = not asked
consent_state-withdrawn = withdrawn

likeness-same = the same name, and birth year or telephone
likeness-same_name = the same name
likeness-near_name = a like name, the same birth year or telephone
likeness-same_phone = the same telephone and first name
