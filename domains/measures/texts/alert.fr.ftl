### Alertes : une réponse demande une présence, et quelqu’un doit venir.

alert-nav = Alertes
alert-title = Quelqu’un a peut-être besoin d’une présence
alert-lead = Une réponse à un questionnaire demande une présence. Prenez l’alerte, prenez contact et notez ce qui a été fait.
alert-none = Personne n’attend
alert-none-text = Quand une réponse demande une présence, elle se trouve ici et les personnes de permanence reçoivent un message.
alert-off-duty = Vous n’êtes pas de permanence
alert-off-duty-text = Seules les personnes de permanence voient les alertes. Si cela doit être votre tâche, parlez-en à la coordination.
alert-somebody = Quelqu’un sans cercle
alert-waits =
    { $rounds ->
        [one] attend, { $rounds } envoi
       *[other] attend, { $rounds } envois
    }
alert-taken = pris en charge depuis { $when }
alert-closed = clos { $when }
alert-closed-title = Clos ce dernier mois
alert-one-title = Quelqu’un a peut-être besoin de vous
alert-what = Dans un questionnaire, cette personne a répondu avoir eu des pensées de mort ou l’idée de se faire du mal. On lui a montré des numéros à appeler, et elle sait que vous êtes prévenu. Personne ne voit ses autres réponses.
alert-next = Les prochains messages partiront { $when }.
alert-take = Je m’en occupe
alert-yours = C’est à vous maintenant. Merci.
alert-taken-already = Quelqu’un vient de la prendre.
alert-take-first = Il faut d’abord que quelqu’un la prenne.
alert-contact = Montrer comment la joindre
alert-contact-title = Comment la joindre
alert-contact-note = L’ouverture est notée, et la personne peut lire que vous avez regardé.
alert-contact-none = Elle n’a donné ni téléphone ni adresse. Peut-être viendra-t-elle à la prochaine rencontre ; la personne qui anime peut y veiller.
alert-note = Ce qui a été fait
alert-note-hint = Par exemple : nous avons parlé au téléphone, elle va demain au centre avec sa sœur. La note est scellée avec la clé de cette personne.
alert-close = Clore
alert-closed-now = C’est clos. Merci.
alert-duty-title = Qui est de permanence
alert-duty-lead = Les personnes de permanence reçoivent le premier message. Si personne ne la prend en une demi-heure, les superviseurs et le bureau en reçoivent aussi, encore et encore.
alert-duty-who = De permanence
alert-duty-hint = Il faut une adresse e-mail, sinon le message n’arrive pas.
alert-duty-saved = Enregistré.
alert-unnamed = Quelqu’un sans nom
alert-letter-subject = Merci de regarder
alert-letter-body =
    Bonjour,
    
    quelque chose sur votre bureau ne peut pas attendre. Connectez-vous et regardez :
    { $address }
