# The page
card-of = Good-practice card: { $programme }
card-lead = The card makes itself: figures from the closed registers, descriptions from the programme’s texts. Nothing is copied by hand.
card-language = Language of the card
card-pdf = Open the PDF
card-docx = Download DOCX
card-html = Download the page
card-figures-link = Where the figures come from
card-gaps-title = { $n ->
    [one] { $n } field waits for a text
   *[other] { $n } fields wait for a text
}
card-gaps-text = The card can be downloaded as it is. Each line leads to where it can be filled in.
card-not-yet = Not filled in yet.
card-only-in = Only in { $language } so far.
card-told-in = Text in: { $language }.
card-busy = Several documents are being made just now. Try again in a moment.

# A template of one's own; the message is the typesetter's, in English
card-template-title = Your own template was not used
card-template-unreadable = The file templates/card.typ cannot be read. Meanwhile the PDF is made with the built-in template.
card-template-too-much = The template templates/card.typ is too long or never ends. Meanwhile the PDF is made with the built-in template.
card-template-wrong = A mistake in templates/card.typ, line { $line }: { $message }. Meanwhile the PDF is made with the built-in template.
card-template-not-accessible = A screen reader could not read this PDF (templates/card.typ, line { $line }): { $message }. Meanwhile the PDF is made with the built-in template.

# The form, with its own labels
card-title = Good-practice card
card-a = A. About the good practice
card-a-name = 1. Name of the good practice
card-a-area = 2. Field of the good practice
card-a-target = 3. Target group of the actions described
card-a-innovation = 4. Grounds for innovation
card-b = B. Description of the good practice
card-b-details = 1. Detailed description
card-b-aims = Aims of the actions
card-b-main-aim = Main aim
card-b-operational-aims = Operational (detailed) aims
card-b-actions = Description of the actions
card-b-recruitment = Who joins the programme and how
card-b-topics = Topics of the meetings
card-b-period = Period of the actions
card-b-effects = Effects of the actions
card-b-effects-of = Effects in { $year }
card-b-no-meetings = There are no closed registers in this period.
card-b-caption = Persons and hours: { $period }
card-b-forms = Group forms of support
card-b-persons = Number of persons
card-b-hours = Number of hours
card-b-hours-equal = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
} × { $each } = { $total }
card-b-hours-mixed = { $total } ({ $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
})
card-b-individual = Support outside circles (individual)
card-b-other-circle = Another circle
card-b-together = Together, each person once
card-b-hindering = Factors that hinder the actions
card-b-helping = Factors that help the actions
card-b-realisation = How the actions are carried out
card-b-partners = Partners
card-b-evaluation = Evaluation
card-b-funding = Source and amount of funding
card-b-staff = Staff
card-b-premises = Premises
card-b-equipment = Equipment
card-c = C. Body that submits the good practice
card-c-name = 1. Full name of the body
card-c-street = 2. Address of the body: street
card-c-town = postcode and town
card-d = D. Unit that carries out the good practice
card-d-name = 1. Name of the unit, such as a department, a branch or a section
card-d-street = 2. Address of the unit: street
card-d-town = postcode and town
card-d-contact = 3. Contact for the good practice
card-d-contact-unit = name of the unit
card-d-phone = telephone
card-d-email = e-mail
card-d-date = Date of this description
