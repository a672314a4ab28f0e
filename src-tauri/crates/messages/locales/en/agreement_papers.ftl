### The agreement with a volunteer (R-POR), an annex and the information on risks: words on paper.

agreement_paper-code = R-POR
agreement_paper-title = Agreement no. { $number }
agreement_paper-subject = on voluntary services
agreement_paper-place = Place
agreement_paper-day = Date of agreement
agreement_paper-organisation = The organisation
agreement_paper-represented = The organisation is represented by
agreement_paper-volunteer = The volunteer
agreement_paper-pesel = PESEL (written by the volunteer)
agreement_paper-address = Address (written by the volunteer)
agreement_paper-guardian = Legal guardian
agreement_paper-guardian_consents = Consent of the legal guardian: I agree to this agreement and to the services. The person whom this consent concerns: { $name }.
agreement_paper-term = from { $first } to { $last }
agreement_paper-term_open = from { $first }, with no fixed end
agreement_paper-every_centre = all centres of the organisation
agreement_paper-costs_waived = The volunteer waives the covering of travel costs and per diem ({ $article }).
agreement_paper-costs_kept = The volunteer does not waive it.
agreement_paper-image = The volunteer agrees that pictures of her or him taken during the services may be spread, without pay, where the organisation tells about its work. The consent is free and can be withdrawn at any time.
# $limit (number)
agreement_paper-insurance = { $limit ->
    [one] The agreement is for a period of up to { $limit } day, so the organisation insures the volunteer against accidents ({ $article }).
   *[other] The agreement is for a period of up to { $limit } days, so the organisation insures the volunteer against accidents ({ $article }).
}
agreement_paper-policy = Number of the policy: { $policy }; insured from { $from } to { $to }.
agreement_paper-policy_blank = Number of the policy: …………………………………………
agreement_paper-accidents = For accidents during the services the volunteer is provided for under separate law.
agreement_paper-value = For the settlement of the public task the parties value an hour of the services at:
agreement_paper-value_any = every service
agreement_paper-value_other = every other service
agreement_paper-rate = – { $what }: PLN { $amount }
agreement_paper-rate_of = – { $what }: PLN { $amount } (source: { $source })
agreement_paper-no_pay = This is no pay.
agreement_paper-risks_title = Annex no. 1. Information on risks to health and safety
agreement_paper-risks_subject = to agreement no. { $number }
agreement_paper-names = The volunteer: { $name }
agreement_paper-risks_given = I confirm that I was given this information and that I understand it.
agreement_paper-risks_day = Date
agreement_paper-informs = For the organisation
agreement_paper-annex_title = Annex no. { $number }
agreement_paper-annex_subject = to agreement no. { $number } on voluntary services
agreement_paper-annex_changes = The parties change the agreement of { $signed }. The changes hold from { $from }:
agreement_paper-annex_changes_undated = The parties change the agreement. The changes hold from { $from }:
agreement_paper-annex_term = New period of the agreement: { $term }.
agreement_paper-annex_scope = New scope of the services: { $scope }
agreement_paper-annex_rest = Everything else in the agreement stays as it is. This annex was made in two copies, one for each party.
document-volunteer_agreement_file = agreement-{ $number }-{ $name }
document-volunteer_annex_file = annex-{ $annex }-agreement-{ $number }-{ $name }

## The usual text of the agreement

agreement_text-basis = The parties agree on the basis of: { $article }, { $act }.
agreement_text-scope_title = Scope, manner and time of the services
agreement_text-scope =
    1. The volunteer performs the services named in this agreement for the organisation, freely and without pay.
    Scope: { $scope }
    Manner: { $manner }
    Time: { $time }
    Place: { $place }

    2. Period of the agreement: { $term }.

    3. The volunteer may not leave the services to another person without the organisation's consent.
agreement_text-organisation_title = Duties of the organisation
agreement_text-organisation =
    The organisation:
    1) informs the volunteer of the risks to health and safety in the services and of the protection against them ({ $risk }); the information is annex no. 1,
    2) provides safe and hygienic conditions and, where needed, protective gear,
    3) covers travel costs and per diem as for employees, unless the volunteer waived this,
    4) informs the volunteer of her or his rights and duties,
    5) on demand issues a written certificate of the services, including their scope ({ $certificate }), and on request may issue a written opinion.
agreement_text-volunteer_title = Duties of the volunteer
agreement_text-volunteer =
    The volunteer:
    1) performs the services in person, with care and at the time agreed,
    2) keeps to the rules of safety, the rules of the centre and the standards for the protection of minors,
    3) keeps personal data in confidence, also after the end of the agreement,
    4) keeps the card of services: confirms days, hours and what was done with a signature,
    5) says as soon as possible when she or he cannot come.
agreement_text-costs_title = Costs
agreement_text-image_title = Image
agreement_text-value_title = Value of the services
agreement_text-termination_title = Termination
agreement_text-data_title = Personal data
agreement_text-data = The controller of the volunteer's data is { $organisation }, { $address }; contact: { $email }. The data are processed to conclude and perform the agreement (art. 6(1)(b) GDPR) and to fulfil legal duties and settle the public task (points c and f). The City of Kraków may see them when it checks the settlement, and so may the insurer and whoever the law entitles. The data are kept for the time of the agreement and for as long as the papers of the task are kept. The volunteer has the right of access, rectification, erasure, restriction, portability and objection, and may complain to the President of the Personal Data Protection Office. Giving the data is voluntary, yet needed for the agreement. Nothing is decided automatically.
agreement_text-final_title = Final provisions
agreement_text-final =
    A change of the agreement needs an annex in the same form. The agreement was made in two copies, one for each party.

    Annexes: 1. Information on risks to health and safety. 2. The card of services (kept every month).
agreement_text-risks =
    Services at the centre bring risks like those of everyday work at home and in an office:
    1) slipping, tripping and falling, above all on stairs and wet floors: wear steady shoes, keep passages free, wipe up spills at once,
    2) carrying tables, chairs and materials: do not lift beyond your strength, carry in twos,
    3) electricity and hot drinks: do not use damaged devices, keep the kettle away from the edge,
    4) meeting many people: wash your hands often, stay at home with signs of an infection,
    5) outings and trips: keep to the rules of the road and to what the leader says.

    Protection: before the first service the volunteer is shown the ways out, the first-aid kit, the fire extinguisher and the coordinator's telephone number. She or he tells the coordinator of every accident and danger at once; in an emergency the number is 112.

    The services need neither a medical examination nor protective gear, unless the coordinator says otherwise.

## Fields of the text, typed in braces

agreement_placeholder-organisation = organisation
agreement_placeholder-address = address
agreement_placeholder-email = email
agreement_placeholder-phone = phone
agreement_placeholder-centre = centre
agreement_placeholder-volunteer = volunteer
agreement_placeholder-number = number
agreement_placeholder-term = period
agreement_placeholder-scope = scope
agreement_placeholder-manner = manner
agreement_placeholder-time = time
agreement_placeholder-termination = termination
agreement_placeholder-act = act
agreement_placeholder-article = art. agreement
agreement_placeholder-article_written = art. written form
agreement_placeholder-article_risk = art. risks
agreement_placeholder-article_costs = art. costs
agreement_placeholder-article_insurance = art. insurance
agreement_placeholder-article_certificate = art. certificate
agreement_placeholder-costs = costs
agreement_placeholder-image = image
agreement_placeholder-insurance = accident insurance
agreement_placeholder-value = value

## Proposals for a new agreement

agreement_usual-scope = Helping with classes and events, preparing and clearing rooms.
agreement_usual-manner = In person, as agreed with the coordinator of the centre.
agreement_usual-time = By the roster of duties agreed with the coordinator.
agreement_usual-termination = Either party may terminate the agreement with 7 days' notice, and for serious reasons without notice. The parties may also end it at any time by mutual consent.
